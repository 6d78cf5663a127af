#include "controllers/switches/snmp/switchprofiles.h"

#include "controllers/domain/core.h"
#include "controllers/domain/jsonreader.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace castbench {

namespace {

constexpr QLatin1StringView builtInFolder(":/castbench/switches");
constexpr int maximumFiles = 1000;

QStringList names(const SwitchProfiles &profiles)
{
    QStringList list;
    for (const SwitchProfiles::Entry &entry : profiles.entries())
        list << entry.profile.name;
    return list;
}

Error unknownProfile(const QString &name, const SwitchProfiles &profiles)
{
    QString message = Core::tr("There is no such file, nor a switch profile of that name; there are: %1.")
                          .arg(names(profiles).join(QStringLiteral(", ")));
    for (const Error &problem : profiles.problems())
        message += u'\n' + problem.text();
    return {ErrorCode::NotFound, message, name};
}

} // namespace

SwitchProfiles::SwitchProfiles(const QString &folder)
{
    std::map<QString, Entry> found;
    addFolder(builtInFolder, true, found);
    if (!folder.isEmpty())
        addFolder(folder, false, found);
    for (auto &[name, entry] : found)
        m_entries.push_back(std::move(entry));
}

QString SwitchProfiles::userFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return data.isEmpty() ? QString() : QDir(data).filePath(QStringLiteral("switches"));
}

void SwitchProfiles::addFolder(const QString &folder, bool builtIn, std::map<QString, Entry> &found)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.size() > maximumFiles) {
        m_problems.push_back(
            {ErrorCode::InvalidInput,
             Core::tr("There are more than %1 files; only the first are read.").arg(maximumFiles), folder});
    }
    for (const QFileInfo &file : files.first(std::min<qsizetype>(files.size(), maximumFiles)))
        addFile(file.filePath(), builtIn, found);
}

void SwitchProfiles::addFile(const QString &path, bool builtIn, std::map<QString, Entry> &found)
{
    const Expected<QJsonObject> object = readJsonFile(path);
    if (!object) {
        m_problems.push_back(object.error());
        return;
    }
    auto profiles = switchProfilesFromJson(*object, path);
    if (!profiles) {
        m_problems.push_back(profiles.error());
        return;
    }
    for (SwitchProfile &profile : *profiles) {
        const QString name = profile.name;
        const auto known = found.find(name);
        if (known != found.end() && known->second.builtIn == builtIn) {
            m_problems.push_back({ErrorCode::InvalidInput,
                                  Core::tr("The profile \"%1\" is in %2 already; rename one of them.")
                                      .arg(name, known->second.file),
                                  path});
            continue;
        }
        found[name] = Entry{std::move(profile), path, builtIn};
    }
}

const SwitchProfile *SwitchProfiles::named(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.profile.name == name)
            return &entry.profile;
    }
    return nullptr;
}

std::vector<const SwitchProfile *> SwitchProfiles::matching(const SnmpOid &sysObjectId) const
{
    std::vector<const SwitchProfile *> best;
    std::size_t longest = 0;
    for (const Entry &entry : m_entries) {
        const auto length = entry.profile.matchLength(sysObjectId);
        if (!length || *length < longest)
            continue;
        if (*length > longest)
            best.clear();
        longest = *length;
        best.push_back(&entry.profile);
    }
    return best;
}

std::vector<const SwitchProfile *> SwitchProfiles::describedBy(const QString &sysDescr) const
{
    std::vector<const SwitchProfile *> found;
    for (const Entry &entry : m_entries) {
        for (const QString &part : entry.profile.sysDescrParts) {
            if (sysDescr.contains(part, Qt::CaseInsensitive)) {
                found.push_back(&entry.profile);
                break;
            }
        }
    }
    return found;
}

Expected<SwitchProfile> loadSwitchProfile(const QString &fileOrName)
{
    const SwitchProfiles profiles;
    if (const SwitchProfile *profile = profiles.named(fileOrName))
        return *profile;
    if (!QFileInfo(fileOrName).isFile())
        return unknownProfile(fileOrName, profiles);
    const Expected<QJsonObject> object = readJsonFile(fileOrName);
    if (!object)
        return object.error();
    return switchProfileFromJson(*object, fileOrName);
}

} // namespace castbench
