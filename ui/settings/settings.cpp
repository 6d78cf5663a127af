#include "ui/settings/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace castbench {

namespace {

constexpr qsizetype maximumRecentFiles = 10;
constexpr int smallestText = 80;
constexpr int usualText = 100;
constexpr int largestText = 200;
constexpr milliseconds defaultInterval{100};
constexpr milliseconds shortestInterval{40};
constexpr milliseconds longestInterval{2000};

template<typename T>
struct Choice
{
    T value;
    const char *key;
};

constexpr std::array<Choice<ThemeChoice>, 3> themes{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr std::array<Choice<TimeUnit>, 4> timeUnits{{{TimeUnit::Automatic, "automatic"},
                                                     {TimeUnit::Seconds, "s"},
                                                     {TimeUnit::Minutes, "min"},
                                                     {TimeUnit::Hours, "h"}}};

/// The choice of that key; the first one where there is none.
template<typename Choices>
auto choiceOf(const Choices &choices, const QString &key)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&key](const auto &choice) {
        return key == QLatin1StringView(choice.key);
    });
    return found == choices.end() ? choices.front().value : found->value;
}

template<typename Choices, typename T>
QString keyOf(const Choices &choices, T value)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [value](const auto &choice) { return choice.value == value; });
    return QString::fromLatin1(found->key);
}

QString recentKey(const QString &kind)
{
    return QStringLiteral("recent/") + kind;
}

QString stateKey(const QString &name)
{
    return QStringLiteral("window/") + name;
}

const QString themeKey = QStringLiteral("appearance/theme");
const QString languageKey = QStringLiteral("appearance/language");
const QString textSizeKey = QStringLiteral("appearance/text_size_percent");
const QString timeUnitKey = QStringLiteral("appearance/time_unit");
const QString intervalKey = QStringLiteral("charts/update_interval_ms");
const QString databaseKey = QStringLiteral("storage/database");
const QString lastLabKey = QStringLiteral("lab/last");
const QString lastFolderKey = QStringLiteral("files/last_folder");

QString planUsedKey(const QString &name)
{
    return QStringLiteral("plans_used/") + name;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(path, QSettings::IniFormat)
{
}

QString Settings::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("castbench.ini"));
}

ThemeChoice Settings::theme() const
{
    return choiceOf(themes, m_store.value(themeKey).toString());
}

void Settings::setTheme(ThemeChoice theme)
{
    set(themeKey, keyOf(themes, theme));
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(languageKey, language);
}

int Settings::textSize() const
{
    const int percent = m_store.value(textSizeKey).toInt();
    return percent >= smallestText && percent <= largestText ? percent : usualText;
}

void Settings::setTextSize(int percent)
{
    set(textSizeKey, std::clamp(percent, smallestText, largestText));
}

TimeUnit Settings::timeUnit() const
{
    return choiceOf(timeUnits, m_store.value(timeUnitKey).toString());
}

void Settings::setTimeUnit(TimeUnit unit)
{
    set(timeUnitKey, keyOf(timeUnits, unit));
}

QString Settings::databasePath() const
{
    return m_store.value(databaseKey).toString();
}

void Settings::setDatabasePath(const QString &path)
{
    set(databaseKey, path);
}

milliseconds Settings::updateInterval() const
{
    const milliseconds interval(m_store.value(intervalKey).toLongLong());
    const bool isFit = interval >= shortestInterval && interval <= longestInterval;
    return isFit ? interval : defaultInterval;
}

void Settings::setUpdateInterval(milliseconds interval)
{
    set(intervalKey, static_cast<qint64>(std::clamp(interval, shortestInterval, longestInterval).count()));
}

QStringList Settings::recentFiles(const QString &kind) const
{
    return m_store.value(recentKey(kind)).toStringList().mid(0, maximumRecentFiles);
}

void Settings::addRecentFile(const QString &kind, const QString &path)
{
    QStringList files = recentFiles(kind);
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey(kind), files.mid(0, maximumRecentFiles));
}

void Settings::removeRecentFile(const QString &kind, const QString &path)
{
    QStringList files = recentFiles(kind);
    files.removeAll(path);
    m_store.setValue(recentKey(kind), files);
}

std::optional<UtcTime> Settings::planUsed(const QString &name) const
{
    const auto at = utcFromIsoString(m_store.value(planUsedKey(name)).toString());
    return at ? std::optional(*at) : std::nullopt;
}

void Settings::setPlanUsed(const QString &name, UtcTime at)
{
    m_store.setValue(planUsedKey(name), toIsoString(at));
}

QString Settings::lastLab() const
{
    return m_store.value(lastLabKey).toString();
}

void Settings::setLastLab(const QString &lab)
{
    m_store.setValue(lastLabKey, lab);
}

QString Settings::lastFolder() const
{
    return m_store.value(lastFolderKey).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue(lastFolderKey, folder);
}

QByteArray Settings::windowState(const QString &name) const
{
    return m_store.value(stateKey(name)).toByteArray();
}

void Settings::setWindowState(const QString &name, const QByteArray &state)
{
    m_store.setValue(stateKey(name), state);
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    Q_EMIT changed();
}

} // namespace castbench
