#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace castbench {

/// Text in columns for a terminal: the first column left-aligned, the others right-aligned, two header
/// lines (name, unit) and a rule. Control characters in cells become "?", so that a name from elsewhere
/// cannot steer the terminal.
class TextTable
{
public:
    /// `unit` may be empty.
    void addColumn(const QString &name, const QString &unit = {});
    /// As many cells as columns; missing ones are blank.
    void addRow(const QStringList &cells);
    /// Columns are two blanks apart, or one where the table would exceed `width`. Lines end in "\n".
    QString text(int width = 120) const;

private:
    std::vector<QStringList> m_rows{{}, {}};
};

} // namespace castbench
