#pragma once

#include "controllers/domain/time.h"
#include "controllers/statistics/timeunit.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace castbench {

enum class ThemeChoice { System, Light, Dark };

/// What the user prefers, and where the window was left; kept in an INI file. Values that cannot be read, or
/// are out of range, count as not set.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Kept at `path`; made with its folder when something is set first.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    /// Where the program keeps its settings.
    static QString defaultPath();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// "en", "zh_CN", "de", "fr", "es"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);
    /// Size of all texts in per cent of the system's, 80 … 200; 100 unless set.
    int textSize() const;
    void setTextSize(int percent);
    TimeUnit timeUnit() const;
    void setTimeUnit(TimeUnit unit);
    /// File that runs are kept in; empty: the program's own.
    QString databasePath() const;
    void setDatabasePath(const QString &path);
    /// Between repaints of live charts, 40 ms … 2 s; 100 ms unless set.
    milliseconds updateInterval() const;
    void setUpdateInterval(milliseconds interval);

    /// Newest first, at most 10 of a kind ("plans", "labs", "databases").
    QStringList recentFiles(const QString &kind) const;
    void addRecentFile(const QString &kind, const QString &path);
    void removeRecentFile(const QString &kind, const QString &path);

    /// When a plan of that name was run last; nothing: never.
    std::optional<UtcTime> planUsed(const QString &name) const;
    void setPlanUsed(const QString &name, UtcTime at);

    /// The lab that was open last: a path, "simulated", "simulated-nsdp", or empty.
    QString lastLab() const;
    void setLastLab(const QString &lab);
    /// Folder in which the last file dialog ended.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Geometry and state of windows, splitters, headers and the like, by objectName.
    QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    /// Something that shows in the window: theme, language, text size, unit, database or interval.
    void changed();

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace castbench
