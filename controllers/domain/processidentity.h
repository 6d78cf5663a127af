#pragma once

#include <QJsonObject>
#include <QString>

namespace castbench {

class JsonReader;

/// A process, told from a later one that was given the same number.
struct ProcessIdentity
{
    qint64 pid = 0;
    QString started; ///< when it was started, as the system counts; only compared
    QString program; ///< file name, for people
    QString machine; ///< which computer; only compared
    QString host;    ///< the computer's name, for people

    /// This process.
    static ProcessIdentity current();
    bool isOnThisMachine() const;
    /// True if it still runs on this computer. One that has ended and was not collected yet does not.
    bool isAlive() const;

    bool operator==(const ProcessIdentity &) const = default;
};

/// {"pid": 4711, "started": "…", "program": "castbench-cli", "machine": "…", "host": "lab-pc"}
QJsonObject processIdentityToJson(const ProcessIdentity &process);
/// Problems are reported to `reader`.
ProcessIdentity readProcessIdentity(JsonReader &reader);

/// When process `pid` of this computer was started; empty where there is none that runs.
QString processStart(qint64 pid);

} // namespace castbench
