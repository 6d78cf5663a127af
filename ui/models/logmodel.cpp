#include "ui/models/logmodel.h"

#include "ui/models/severityicon.h"
#include "ui/text/redaction.h"
#include "ui/text/wording.h"

namespace castbench {

namespace {

// Going one by one, each new line of a full log would cost views a removal.
constexpr int dropParts = 20;
constexpr qsizetype longestText = 2000;

} // namespace

LogModel::LogModel(QObject *parent, int maximumLines)
    : QAbstractTableModel(parent)
    , m_maximumLines(maximumLines)
{
}

void LogModel::append(LogLine line)
{
    line.text = withoutSecrets(line.text.left(longestText));
    line.text.replace(u'\n', u' ');
    if (rowCount() >= m_maximumLines) {
        const int dropAtOnce = m_maximumLines / dropParts;
        beginRemoveRows({}, 0, dropAtOnce - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + dropAtOnce);
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_lines.push_back(std::move(line));
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

const LogLine &LogModel::line(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row));
}

QString LogModel::plainText(int row) const
{
    const LogLine &each = line(row);
    return QStringList{toIsoString(each.at), severityKey(each.severity), each.source, each.text}.join(u'\t');
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &each = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(each, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? each.text.toHtmlEscaped() : QVariant();
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(each.severity)) : QVariant();
    case severityRole:
        return static_cast<int>(each.severity);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SeverityColumn:
        return tr("Severity");
    case SourceColumn:
        return tr("Source");
    case TextColumn:
        return tr("Message");
    default:
        return {};
    }
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QString LogModel::text(const LogLine &line, int column) const
{
    switch (column) {
    case TimeColumn:
        return wording::timeOfDay(line.at);
    case SeverityColumn:
        return wording::severity(line.severity);
    case SourceColumn:
        return line.source;
    default:
        return line.text;
    }
}

} // namespace castbench
