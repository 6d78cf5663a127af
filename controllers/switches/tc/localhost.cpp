#include "controllers/switches/tc/localhost.h"

#include "controllers/switches/tc/process.h"

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace castbench::tc {

namespace {

constexpr int noSuchProgram = 127;

bool isRoot()
{
#ifdef Q_OS_WIN
    return false;
#else
    return ::geteuid() == 0;
#endif
}

CommandResult missing(const QString &program)
{
    return {noSuchProgram, {}, program.toUtf8() + ": not found"};
}

QCoro::Task<Expected<std::vector<CommandResult>>> runAll(Clock *clock, std::vector<HostCommand> commands,
                                                         std::stop_token stop)
{
    std::vector<CommandResult> results;
    for (const HostCommand &command : commands) {
        QStringList words = command.words;
        if (command.privileged && !isRoot())
            words = QStringList{QStringLiteral("sudo"), QStringLiteral("-n")} + words;
        ProcessCall call;
        call.program = findProgram(words.first());
        call.arguments = words.mid(1);
        Expected<CommandResult> result = missing(words.first());
        if (!call.program.isEmpty())
            result = co_await runProcess(clock, call, stop);
        if (!result)
            co_return result.error();
        results.push_back(*result);
        if (result->exitCode != 0 && !command.mayFail)
            break;
    }
    co_return results;
}

} // namespace

LocalHost::LocalHost(Clock &clock)
    : m_clock(clock)
{
}

QCoro::Task<Expected<std::vector<CommandResult>>> LocalHost::run(std::vector<HostCommand> commands,
                                                                 std::stop_token stop)
{
    return runAll(&m_clock, std::move(commands), std::move(stop));
}

} // namespace castbench::tc
