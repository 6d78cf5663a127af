#pragma once

#include "controllers/switches/snmp/switchprofile.h"

#include <map>

namespace castbench {

/// The switch profiles that a lab may name: the built-in ones (":/castbench/switches/*.json") and the
/// user's own, which win over built-in ones of the same name.
class SwitchProfiles
{
public:
    struct Entry
    {
        SwitchProfile profile;
        QString file; ///< where it was read from
        bool builtIn = true;

        bool operator==(const Entry &) const = default;
    };

    /// Reads the built-in profiles and those of `userFolder`; a folder that does not exist is empty. Files
    /// that cannot be read end up in problems() and are left out.
    explicit SwitchProfiles(const QString &userFolder = SwitchProfiles::userFolder());

    /// "switches" in the program's data folder (QStandardPaths::AppDataLocation).
    static QString userFolder();

    /// By name.
    const std::vector<Entry> &entries() const
    {
        return m_entries;
    }
    /// One for each of the user's files, or names, that could not be taken.
    const std::vector<Error> &problems() const
    {
        return m_problems;
    }
    /// Nothing if there is none.
    const SwitchProfile *named(const QString &name) const;
    /// Those whose sysObjectID is the longest that `sysObjectId` starts with, by name; several where families
    /// cannot be told apart by it.
    std::vector<const SwitchProfile *> matching(const SnmpOid &sysObjectId) const;
    /// Those of which `sysDescr` names a part.
    std::vector<const SwitchProfile *> describedBy(const QString &sysDescr) const;

private:
    void addFolder(const QString &folder, bool builtIn, std::map<QString, Entry> &found);
    void addFile(const QString &path, bool builtIn, std::map<QString, Entry> &found);

    std::vector<Entry> m_entries;
    std::vector<Error> m_problems;
};

/// Reads a file that describes one profile, or takes the profile of that name from SwitchProfiles.
/// Errors: NotFound (lists the names, and the user's files that could not be read), and those of
/// readJsonFile() and switchProfileFromJson().
Expected<SwitchProfile> loadSwitchProfile(const QString &fileOrName);

} // namespace castbench
