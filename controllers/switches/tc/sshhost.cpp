#include "controllers/switches/tc/sshhost.h"

#include "controllers/switches/tc/commanderror.h"
#include "controllers/switches/tc/process.h"
#include "controllers/switches/tc/sshscript.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

namespace castbench::tc {

namespace {

constexpr int sshFailed = 255; // ssh(1): its own failures
constexpr quint16 sshPort = 22;
constexpr int closeTimeoutMs = 500;
/// Room that sockaddr_un leaves for the folder, before "/" and a hash of 40 characters with a suffix of 17.
constexpr qsizetype longestFolder = 45;

QString option(QLatin1StringView name, const QString &value)
{
    return QStringLiteral("-o%1=%2").arg(name, value);
}

} // namespace

/// Held by calls under way too, so that the host may go first.
struct SshHost::Shared
{
    Shared(const SshTarget &sshTarget, Clock &hostClock)
        : target(sshTarget)
        , clock(hostClock)
        , program(findProgram(QStringLiteral("ssh")))
    {
#ifdef Q_OS_WIN
        const bool canShare = false;
#else
        const bool canShare = sockets.isValid() && sockets.path().size() <= longestFolder;
#endif
        if (canShare) {
            sharing = {option(QLatin1StringView("ControlMaster"), QStringLiteral("auto")),
                       option(QLatin1StringView("ControlPath"), sockets.filePath(QStringLiteral("%C"))),
                       option(QLatin1StringView("ControlPersist"), QStringLiteral("30"))};
        }
    }
    /// Arguments up to the host.
    QStringList arguments() const
    {
        QStringList words;
        if (!target.configFile.isEmpty())
            words << QStringLiteral("-F") << target.configFile;
        words << QStringLiteral("-T") << QStringLiteral("-oBatchMode=yes")
              << QStringLiteral("-oConnectTimeout=8") << QStringLiteral("-oServerAliveInterval=5")
              << QStringLiteral("-oServerAliveCountMax=2");
        words += sharing;
        if (!target.user.isEmpty())
            words << QStringLiteral("-l") << target.user;
        if (!target.keyFile.isEmpty())
            words << QStringLiteral("-oIdentitiesOnly=yes") << QStringLiteral("-i") << target.keyFile;
        words << QStringLiteral("-p") << QString::number(target.address.port ? target.address.port : sshPort);
        return words;
    }

    const SshTarget target;
    Clock &clock;
    const QString program;
    QTemporaryDir sockets;
    QStringList sharing;
    std::optional<Error> refusal; ///< of the login
};

namespace {

template<typename Shared>
QCoro::Task<Expected<std::vector<CommandResult>>>
runRemotely(std::shared_ptr<Shared> shared, std::vector<HostCommand> commands, std::stop_token stop)
{
    if (shared->program.isEmpty())
        co_return Error{
            ErrorCode::Unsupported,
            QStringLiteral("This computer has no program \"ssh\"; install OpenSSH's client (Debian: "
                           "package openssh-client)."),
            {}};
    if (shared->refusal)
        co_return *shared->refusal;
    const QString host = shared->target.address.host;
    const QByteArray mark = "castbench-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    ProcessCall call;
    call.program = shared->program;
    call.arguments = shared->arguments() + QStringList{QStringLiteral("--"), host, QStringLiteral("sh")};
    call.input = sshScript(commands, mark);
    call.timeout = shared->target.timeout;
    const auto result = co_await runProcess(&shared->clock, call, std::move(stop));
    if (!result)
        co_return result.error().within(host);
    if (result->exitCode == sshFailed) {
        const Error error = sshError(result->complaint, host);
        if (error.code == ErrorCode::AuthenticationFailed)
            shared->refusal = error;
        co_return error;
    }
    auto results = sshResults(result->output, result->complaint, mark, commands.size());
    if (!results)
        co_return results.error().within(host);
    co_return results;
}

} // namespace

SshHost::SshHost(const SshTarget &target, Clock &clock)
    : m_shared(std::make_shared<Shared>(target, clock))
{
}

// Left alone the connection would stay for the rest of its half minute.
SshHost::~SshHost()
{
    if (m_shared->sharing.isEmpty() ||
        QDir(m_shared->sockets.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        return;
    QProcess closing;
    closing.setStandardErrorFile(QProcess::nullDevice());
    closing.start(m_shared->program,
                  m_shared->arguments() + QStringList{QStringLiteral("-O"), QStringLiteral("exit"),
                                                      QStringLiteral("--"), m_shared->target.address.host});
    closing.waitForFinished(closeTimeoutMs);
}

QCoro::Task<Expected<std::vector<CommandResult>>> SshHost::run(std::vector<HostCommand> commands,
                                                               std::stop_token stop)
{
    return runRemotely(m_shared, std::move(commands), std::move(stop));
}

void SshHost::allowLogin()
{
    m_shared->refusal.reset();
}

} // namespace castbench::tc
