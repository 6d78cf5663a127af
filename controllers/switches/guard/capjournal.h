#pragma once

#include "controllers/domain/processidentity.h"
#include "controllers/domain/run.h"
#include "controllers/domain/switchdevice.h"

#include <optional>
#include <vector>

namespace castbench {

/// A switch port that is capped, and all that is needed to give it back what it had.
struct JournalledCap
{
    Switch device; ///< with references to its secrets; plain ones are redacted in the file
    int port = 0;
    CapReading former;     ///< what was read before the first SET
    QString run;           ///< title of the run, for people
    ProcessIdentity owner; ///< who capped it
    UtcTime at;            ///< controller's time of the writing
    QString failure;       ///< why it could not be restored so far; empty: not tried

    bool operator==(const JournalledCap &) const = default;
};

/// Tells a switch port from all others, whatever the switch is called: made of driver, address and port
/// (the network interface where the lab names one). A host's name and its address are not seen to be one.
QString switchPortKey(const Switch &device, int port);

/// Keeps what switch ports were set to before they were capped: a file for each port in a folder. Nothing
/// else of Castbench may be lost without harm; this may not, so every file is on disk before the call comes
/// back. Secrets are left out; only references such as {"env": …} are kept.
class CapJournal
{
public:
    struct Listing
    {
        std::vector<JournalledCap> caps; ///< by time
        std::vector<Error> problems;     ///< files that cannot be understood; each error names its file
    };

    explicit CapJournal(QString folder);

    /// "caps" in the user's own folder for data of this application.
    static QString defaultFolder();
    const QString &folder() const
    {
        return m_folder;
    }

    /// Writes as a whole or not at all, and makes the folder where there is none.
    /// Errors: those of makeFolder() and saveFile().
    Expected<void> write(const JournalledCap &cap) const;
    /// Nothing where the port has no file. Errors: those of readJsonFile(); InvalidInput, NewerVersion.
    Expected<std::optional<JournalledCap>> find(const Switch &device, int port) const;
    /// Succeeds where there is no such file. Errors: ReadOnly.
    Expected<void> remove(const Switch &device, int port) const;
    /// At most the first 1000 files of the folder; no folder is an empty one.
    Listing list() const;

    /// Held by the program that sets the port.
    QString programLock(const Switch &device, int port) const;
    /// Held by whoever would give the port back what it had.
    QString guardLock(const Switch &device, int port) const;

private:
    QString pathOf(const Switch &device, int port, QLatin1StringView suffix) const;
    Expected<JournalledCap> load(const QString &path) const;

    QString m_folder;
};

/// A reading as an object, here and in messages to the guard: {"cap": "512 kbit/s", "native": "…", "at":
/// "…"}.
QJsonObject capReadingToJson(const CapReading &reading);
class JsonReader;
/// Problems are reported to `reader`.
CapReading readCapReading(JsonReader &reader);

} // namespace castbench
