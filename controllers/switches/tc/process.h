#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/tc/commandhost.h"

namespace castbench::tc {

/// A program to run.
struct ProcessCall
{
    QString program; ///< path
    QStringList arguments;
    QByteArray input;
    milliseconds timeout{10'000};
};

/// Runs a program without a shell and without this program's terminal, its messages in English. It is killed
/// when `stop` is requested, when it takes longer than its timeout, or when it prints more than any answer
/// can be (8 MiB). `clock` must outlive the call.
/// Errors: Cancelled, Timeout, Protocol (printed too much), Unsupported (could not be started).
QCoro::Task<Expected<CommandResult>> runProcess(Clock *clock, ProcessCall call, std::stop_token stop);

/// The path of a program that administrators use: it is looked for in the sbin folders too, which are not in
/// everybody's PATH. Empty where there is none.
QString findProgram(const QString &name);

} // namespace castbench::tc
