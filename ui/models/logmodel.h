#pragma once

#include "controllers/domain/sample.h"

#include <QAbstractTableModel>

#include <deque>

namespace castbench {

/// A line of the log.
struct LogLine
{
    UtcTime at; ///< by this computer's clock
    Severity severity = Severity::Info;
    QString source; ///< a device, "run", "lab" or "program"
    QString text;

    bool operator==(const LogLine &) const = default;
};

/// What happened since the program began, oldest first, bounded: the oldest go first. Whatever
/// looks like a secret is struck out (withoutSecrets()).
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SeverityColumn, SourceColumn, TextColumn, columnsCount };
    enum Role { severityRole = Qt::UserRole };
    static constexpr int usualMaximum = 10'000;

    /// Keeps at most `maximumLines`, 20 or more.
    explicit LogModel(QObject *parent = nullptr, int maximumLines = usualMaximum);

    void append(LogLine line);
    void clear();
    const LogLine &line(int row) const;
    /// "2026-01-31T12:00:00.000000Z  warning  P1  Playlist stands still", for the clipboard.
    QString plainText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    QString text(const LogLine &line, int column) const;

    int m_maximumLines;
    std::deque<LogLine> m_lines;
};

} // namespace castbench
