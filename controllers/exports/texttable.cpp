#include "controllers/exports/texttable.h"

#include <algorithm>
#include <numeric>

namespace castbench {
namespace {

QString printable(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint())
            character = QLatin1Char('?');
    }
    return text;
}

} // namespace

void TextTable::addColumn(const QString &name, const QString &unit)
{
    m_rows[0].append(printable(name));
    m_rows[1].append(printable(unit));
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_rows[0].size(); ++i)
        row.append(i < cells.size() ? printable(cells[i]) : QString());
    m_rows.push_back(row);
}

QString TextTable::text(int width) const
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows[0].size()), 0);
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
    }
    const qsizetype content = std::accumulate(widths.begin(), widths.end(), qsizetype(0));
    const auto breaks = static_cast<qsizetype>(widths.empty() ? 0 : widths.size() - 1);
    const qsizetype apart = content + 2 * breaks <= width ? 2 : 1;

    QString text;
    for (std::size_t line = 0; line < m_rows.size(); ++line) {
        QString row;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = m_rows[line][static_cast<qsizetype>(i)];
            row += i == 0 ? cell.leftJustified(widths[i])
                          : QString(apart, QLatin1Char(' ')) + cell.rightJustified(widths[i]);
        }
        while (row.endsWith(QLatin1Char(' ')))
            row.chop(1);
        text += row + QLatin1Char('\n');
        if (line == 1)
            text += QString(content + apart * breaks, QLatin1Char('-')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace castbench
