#include "ui/models/switchportsmodel.h"

#include "ui/models/labdevices.h"
#include "ui/models/severityicon.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype mostHostsShown = 2;

QString hostsText(const SwitchPort &port)
{
    if (port.hostCount == 0)
        return {};
    QStringList shown;
    for (const MacAddress &host : port.hosts) {
        if (shown.size() < mostHostsShown)
            shown += host.text();
    }
    if (port.hostCount > shown.size())
        return SwitchPortsModel::tr("%n device(s)", nullptr, port.hostCount);
    return shown.join(QStringLiteral(", "));
}

QString allHosts(const SwitchPort &port)
{
    QStringList lines;
    for (const MacAddress &host : port.hosts)
        lines += host.text();
    return lines.join(u'\n');
}

QString stateOf(const SwitchPort &port)
{
    if (!port.up)
        return {};
    return *port.up ? SwitchPortsModel::tr("Up") : SwitchPortsModel::tr("Down");
}

} // namespace

SwitchPortsModel::SwitchPortsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SwitchPortsModel::setPorts(std::vector<SwitchPort> ports)
{
    beginResetModel();
    m_ports = std::move(ports);
    endResetModel();
}

void SwitchPortsModel::setBroadcasters(const std::vector<Broadcaster> &broadcasters)
{
    m_broadcasters = broadcasters;
    if (!m_ports.empty())
        Q_EMIT dataChanged(index(0, LabColumn), index(rowCount() - 1, LabColumn));
}

int SwitchPortsModel::rowOf(int number) const
{
    const auto found = std::find_if(m_ports.begin(), m_ports.end(),
                                    [number](const SwitchPort &port) { return port.number == number; });
    return found == m_ports.end() ? -1 : static_cast<int>(std::distance(m_ports.begin(), found));
}

int SwitchPortsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ports.size());
}

int SwitchPortsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant SwitchPortsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SwitchPort &port = m_ports.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(port, index.column());
    case Qt::DecorationRole:
        return index.column() == NumberColumn && port.isUplink() ? QVariant(severityIcon(Severity::Warning))
                                                                 : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == HostsColumn)
            return allHosts(port);
        return (port.isUplink() ? uplinkText(port) : textOf(port, index.column())).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString text = textOf(port, index.column());
        return index.column() == NumberColumn && port.isUplink() ? tr("%1, leads to other devices").arg(text)
                                                                 : text;
    }
    default:
        return {};
    }
}

QString SwitchPortsModel::textOf(const SwitchPort &port, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(port.number);
    case NameColumn:
        return displayText(port.name);
    case AliasColumn:
        return displayText(port.alias);
    case StateColumn:
        return stateOf(port);
    case SpeedColumn:
        return port.speedKbps ? wording::linkSpeed(*port.speedKbps) : QString();
    case HostsColumn:
        return hostsText(port);
    case NeighbourColumn:
        return displayText(port.neighbour);
    case LabColumn:
        return broadcastersOn(port.number);
    default:
        return {};
    }
}

QString SwitchPortsModel::broadcastersOn(int port) const
{
    QStringList names;
    for (const Broadcaster &broadcaster : m_broadcasters) {
        if (broadcaster.switchPort == port)
            names += broadcaster.id;
    }
    return names.join(QStringLiteral(", "));
}

QVariant SwitchPortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Port");
    case NameColumn:
        return tr("Name");
    case AliasColumn:
        return tr("Description");
    case StateColumn:
        return tr("Link");
    case SpeedColumn:
        return tr("Speed");
    case HostsColumn:
        return tr("Devices seen");
    case NeighbourColumn:
        return tr("Neighbour");
    case LabColumn:
        return tr("In the lab");
    default:
        return {};
    }
}

void SwitchPortsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_ports.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QString uplinkText(const SwitchPort &port)
{
    if (!port.neighbour.isEmpty())
        return SwitchPortsModel::tr("Port %1 leads to %2: a cap there holds for everything behind it.")
            .arg(port.number)
            .arg(displayText(port.neighbour));
    if (port.hostCount > 1)
        return SwitchPortsModel::tr("%n device(s) were seen on port %1: a cap there holds for all of them.",
                                    nullptr, port.hostCount)
            .arg(port.number);
    return {};
}

} // namespace castbench
