#include "ui/models/findingsmodel.h"

#include "ui/models/severityicon.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

namespace {

QString textOf(const Finding &finding, int column)
{
    switch (column) {
    case FindingsModel::SeverityColumn:
        return finding.severity == Severity::Info ? FindingsModel::tr("Fine")
                                                  : wording::severity(finding.severity);
    case FindingsModel::DeviceColumn:
        return finding.device;
    case FindingsModel::CheckColumn:
        return coreText(finding.check);
    case FindingsModel::MessageColumn:
        return coreText(finding.message);
    default:
        return coreText(finding.remedy);
    }
}

QIcon iconOf(const Finding &finding)
{
    if (finding.severity == Severity::Info)
        return fineIcon();
    return severityIcon(finding.severity);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [severity](const Finding &finding) { return finding.severity == severity; }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(finding, index.column());
    case Qt::ToolTipRole:
        return textOf(finding, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(iconOf(finding)) : QVariant();
    case severityRole:
        return static_cast<int>(finding.severity);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn:
        return tr("Result");
    case DeviceColumn:
        return tr("Device");
    case CheckColumn:
        return tr("Check");
    case MessageColumn:
        return tr("Found");
    case RemedyColumn:
        return tr("What to do");
    default:
        return {};
    }
}

void FindingsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

} // namespace castbench
