#include "ui/models/foundswitchesmodel.h"

#include "ui/models/labdevices.h"
#include "ui/models/severityicon.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

namespace {

QString driverOf(const FoundSwitch &found)
{
    if (found.driver.isEmpty())
        return FoundSwitchesModel::tr("Not known to Castbench");
    const QString driver = wording::switchDriver(found.driver);
    return found.profile.isEmpty() ? driver
                                   : FoundSwitchesModel::tr("%1: %2").arg(driver, displayText(found.profile));
}

QString textOf(const FoundSwitch &found, int column)
{
    switch (column) {
    case FoundSwitchesModel::ModelColumn:
        return displayText(found.model);
    case FoundSwitchesModel::AddressColumn:
        return displayText(found.address.host);
    case FoundSwitchesModel::NameColumn:
        return displayText(found.name);
    case FoundSwitchesModel::DriverColumn:
        return driverOf(found);
    case FoundSwitchesModel::PortsColumn:
        return found.ports > 0 ? QString::number(found.ports) : QString();
    default:
        return {};
    }
}

} // namespace

FoundSwitchesModel::FoundSwitchesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FoundSwitchesModel::add(const FoundSwitch &found)
{
    const auto same = std::find_if(m_found.begin(), m_found.end(), [&found](const FoundSwitch &known) {
        return known.address == found.address && known.driver == found.driver && known.mac == found.mac;
    });
    if (same != m_found.end()) {
        *same = found;
        const int row = static_cast<int>(std::distance(m_found.begin(), same));
        Q_EMIT dataChanged(index(row, 0), index(row, columnsCount - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_found.push_back(found);
    endInsertRows();
}

void FoundSwitchesModel::clear()
{
    beginResetModel();
    m_found.clear();
    endResetModel();
}

int FoundSwitchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int FoundSwitchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant FoundSwitchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundSwitch &found = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(found, index.column());
    case Qt::DecorationRole:
        return index.column() == DriverColumn && found.driver.isEmpty()
                   ? QVariant(severityIcon(Severity::Warning))
                   : QVariant();
    case Qt::ToolTipRole:
        return displayText(found.recognised, 400).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant FoundSwitchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ModelColumn:
        return tr("Model");
    case AddressColumn:
        return tr("Address");
    case NameColumn:
        return tr("Name");
    case DriverColumn:
        return tr("Spoken to by");
    case PortsColumn:
        return tr("Ports");
    default:
        return {};
    }
}

void FoundSwitchesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_found.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QString foundSwitchText(const FoundSwitch &found)
{
    QStringList parts;
    if (!found.model.isEmpty())
        parts += displayText(found.model);
    if (!found.name.isEmpty())
        parts += FoundSwitchesModel::tr("called %1").arg(displayText(found.name));
    if (!found.firmware.isEmpty())
        parts += FoundSwitchesModel::tr("firmware %1").arg(displayText(found.firmware));
    if (found.ports > 0)
        parts += FoundSwitchesModel::tr("%n port(s)", nullptr, found.ports);
    return parts.isEmpty() ? FoundSwitchesModel::tr("a switch that does not say what it is")
                           : parts.join(QStringLiteral(", "));
}

} // namespace castbench
