#include "controllers/switches/guard/capjournal.h"

#include "controllers/domain/jsonreader.h"
#include "controllers/domain/savefile.h"
#include "controllers/domain/switchjson.h"
#include "controllers/switches/guard/syncfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView format = "castbench-cap"_L1;
constexpr int version = 1;
constexpr QLatin1StringView journalSuffix = ".json"_L1;
constexpr qsizetype maximumFiles = 1000;
constexpr qsizetype maximumNativeLength = 64 * 1024;
constexpr qint64 maximumPort = 4096;

Secret withAbsolutePath(const Secret &secret)
{
    if (secret.source() != Secret::Source::File)
        return secret;
    return Secret::fromFile(QFileInfo(secret.reference()).absoluteFilePath());
}

/// Whoever reads the journal may stand in another folder.
Switch withAbsolutePaths(Switch device)
{
    for (Secret *secret : {&device.community, &device.password, &device.snmpUser.authenticationPassword,
                           &device.snmpUser.privacyPassword})
        *secret = withAbsolutePath(*secret);
    if (!device.ssh.keyFile.isEmpty() && !device.ssh.keyFile.startsWith(u'~'))
        device.ssh.keyFile = QFileInfo(device.ssh.keyFile).absoluteFilePath();
    return device;
}

QJsonObject toJson(const JournalledCap &cap)
{
    return {{u"format"_s, format},
            {u"version"_s, version},
            {u"switch"_s, switchToJson(withAbsolutePaths(cap.device))},
            {u"port"_s, cap.port},
            {u"former"_s, capReadingToJson(cap.former)},
            {u"run"_s, cap.run.left(maximumTextLength)},
            {u"owner"_s, processIdentityToJson(cap.owner)},
            {u"at"_s, toIsoString(cap.at)},
            {u"failure"_s, cap.failure.simplified().left(maximumTextLength)}};
}

Expected<UtcTime> timeFromJson(const QJsonValue &value)
{
    return utcFromIsoString(value.toString());
}

Expected<QString> nativeFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() > maximumNativeLength)
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("This must be what was read from the switch."), {}};
    return text;
}

Expected<JournalledCap> fromJson(const QJsonObject &object, const QString &path)
{
    if (const auto known = checkFormat(object, format, version, path); !known)
        return known.error();
    std::vector<Error> problems;
    JournalledCap cap;
    {
        JsonReader reader(object, path, problems);
        reader.value("format"_L1);
        reader.value("version"_L1);
        reader.object("switch"_L1, true, [&cap](JsonReader &device) { cap.device = readSwitch(device); });
        cap.port = static_cast<int>(reader.integer("port"_L1, 1, maximumPort));
        reader.object("former"_L1, true, [&cap](JsonReader &former) { cap.former = readCapReading(former); });
        cap.run = reader.text("run"_L1, true);
        reader.object("owner"_L1, true,
                      [&cap](JsonReader &owner) { cap.owner = readProcessIdentity(owner); });
        cap.at = reader.parsed<UtcTime>("at"_L1, true, &timeFromJson).value_or(UtcTime());
        cap.failure = reader.text("failure"_L1, true);
    }
    if (!problems.empty())
        return joinProblems(problems);
    return cap;
}

/// What is on disk but cannot be understood still says that a port may be capped.
Error withRemedy(const Error &error)
{
    return {error.code,
            QStringLiteral(
                "%1 It says what a switch port is to be set back to: look at the switch, set the port by "
                "hand, then delete the file.")
                .arg(error.message),
            error.context};
}

} // namespace

QJsonObject capReadingToJson(const CapReading &reading)
{
    return {
        {u"cap"_s, reading.cap.text()}, {u"native"_s, reading.native}, {u"at"_s, toIsoString(reading.at)}};
}

CapReading readCapReading(JsonReader &reader)
{
    CapReading reading;
    reading.cap = reader.parsed<Cap>("cap"_L1, true, &Cap::fromJson).value_or(Cap());
    reading.native = reader.parsed<QString>("native"_L1, true, &nativeFromJson).value_or(QString());
    reading.at = reader.parsed<UtcTime>("at"_L1, true, &timeFromJson).value_or(UtcTime());
    return reading;
}

QString switchPortKey(const Switch &device, int port)
{
    constexpr qsizetype digits = 16;
    const qsizetype index = port - 1;
    const QString place = index >= 0 && index < device.interfaces.size()
                              ? u"interface "_s + device.interfaces[index]
                              : u"port "_s + QString::number(port);
    const QString whole = QStringList{device.driver, device.address.text().toLower(), place}.join(u'\n');
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(digits));
}

CapJournal::CapJournal(QString folder)
    : m_folder(std::move(folder))
{
}

QString CapJournal::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"caps"_s);
}

QString CapJournal::pathOf(const Switch &device, int port, QLatin1StringView suffix) const
{
    return QDir(m_folder).filePath(switchPortKey(device, port) + suffix);
}

QString CapJournal::programLock(const Switch &device, int port) const
{
    return pathOf(device, port, ".lock"_L1);
}

QString CapJournal::guardLock(const Switch &device, int port) const
{
    return pathOf(device, port, ".guard"_L1);
}

Expected<void> CapJournal::write(const JournalledCap &cap) const
{
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    if (const auto saved = saveJsonFile(pathOf(cap.device, cap.port, journalSuffix), toJson(cap)); !saved)
        return saved;
    syncFolder(m_folder);
    return {};
}

Expected<std::optional<JournalledCap>> CapJournal::find(const Switch &device, int port) const
{
    const QString path = pathOf(device, port, journalSuffix);
    if (!QFileInfo::exists(path))
        return std::optional<JournalledCap>();
    auto cap = load(path);
    if (!cap)
        return cap.error();
    return std::optional<JournalledCap>(std::move(*cap));
}

Expected<void> CapJournal::remove(const Switch &device, int port) const
{
    const QString path = pathOf(device, port, journalSuffix);
    if (!QFile::remove(path) && QFileInfo::exists(path)) {
        return Error{ErrorCode::ReadOnly,
                     QStringLiteral("The file cannot be deleted; make its folder writable and delete it."),
                     path};
    }
    syncFolder(m_folder);
    return {};
}

CapJournal::Listing CapJournal::list() const
{
    Listing listing;
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({u"*"_s + journalSuffix}, QDir::Files | QDir::Hidden, QDir::Name)
            .mid(0, maximumFiles);
    for (const QString &name : names) {
        auto cap = load(folder.filePath(name));
        if (cap)
            listing.caps.push_back(std::move(*cap));
        else
            listing.problems.push_back(cap.error());
    }
    std::stable_sort(listing.caps.begin(), listing.caps.end(),
                     [](const JournalledCap &a, const JournalledCap &b) { return a.at < b.at; });
    return listing;
}

Expected<JournalledCap> CapJournal::load(const QString &path) const
{
    const auto object = readJsonFile(path);
    if (!object)
        return withRemedy(object.error());
    auto cap = fromJson(*object, path);
    if (!cap)
        return withRemedy(cap.error());
    if (QFileInfo(path).fileName() != switchPortKey(cap->device, cap->port) + journalSuffix) {
        return withRemedy({ErrorCode::InvalidInput,
                           QStringLiteral("The file's name does not belong to the switch port in it."),
                           path});
    }
    return cap;
}

} // namespace castbench
