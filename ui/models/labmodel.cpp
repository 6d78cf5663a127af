#include "ui/models/labmodel.h"

#include "controllers/contracts/clock.h"
#include "ui/models/devicestate.h"
#include "ui/text/coretext.h"

#include <QFont>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace castbench {

namespace {

/// Group of a device's row in QModelIndex::internalId(), which is 0 for headings.
int groupOf(const QModelIndex &index)
{
    return static_cast<int>(index.internalId()) - 1;
}

bool sameDevice(const LabDevice &a, const LabDevice &b)
{
    return a.id == b.id;
}

} // namespace

LabModel::LabModel(Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
{
}

void LabModel::setLab(const Lab &lab)
{
    if (!m_open) {
        beginInsertRows({}, 0, groupCount - 1);
        m_open = true;
        endInsertRows();
    }
    const std::vector<LabDevice> devices = labDevices(lab);
    for (int group = 0; group < groupCount; ++group) {
        Rows rows;
        std::copy_if(devices.begin(), devices.end(), std::back_inserter(rows),
                     [group](const LabDevice &device) { return device.role == labRoles[group]; });
        setRows(group, rows);
    }
    QSet<QString> ids;
    for (const LabDevice &device : devices)
        ids.insert(device.id);
    std::erase_if(m_health, [&ids](const auto &entry) { return !ids.contains(entry.first); });
}

void LabModel::clear()
{
    if (!m_open)
        return;
    beginResetModel();
    m_open = false;
    m_groups = {};
    m_health.clear();
    endResetModel();
}

void LabModel::setHealth(const DeviceHealth &health)
{
    const QModelIndex first = indexOf(health.device);
    if (!first.isValid())
        return;
    m_health[health.device] = health;
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

void LabModel::refreshAges()
{
    for (int group = 0; m_open && group < groupCount; ++group) {
        const QModelIndex heading = index(group, 0);
        if (const int rows = rowCount(heading); rows > 0)
            Q_EMIT dataChanged(index(0, SeenColumn, heading), index(rows - 1, SeenColumn, heading),
                               {Qt::DisplayRole});
    }
}

void LabModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    retranslate();
}

void LabModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_open)
        return;
    Q_EMIT dataChanged(index(0, 0), index(groupCount - 1, ColumnCount - 1));
    for (int group = 0; group < groupCount; ++group) {
        const QModelIndex heading = index(group, 0);
        if (const int rows = rowCount(heading); rows > 0)
            Q_EMIT dataChanged(index(0, 0, heading), index(rows - 1, ColumnCount - 1, heading));
    }
}

/// Replaces the rows between the longest common beginning and end, so that the others keep their indexes.
void LabModel::setRows(int group, const Rows &rows)
{
    Rows &present = m_groups.at(static_cast<std::size_t>(group));
    const QModelIndex heading = index(group, 0);
    const auto head = std::mismatch(present.begin(), present.end(), rows.begin(), rows.end(), &sameDevice);
    const auto first = std::distance(present.begin(), head.first);
    const auto tail = std::mismatch(present.rbegin(), std::make_reverse_iterator(head.first), rows.rbegin(),
                                    std::make_reverse_iterator(head.second), &sameDevice);
    const auto oldEnd = std::distance(present.begin(), tail.first.base());
    const auto newEnd = std::distance(rows.begin(), tail.second.base());
    if (oldEnd > first) {
        beginRemoveRows(heading, static_cast<int>(first), static_cast<int>(oldEnd) - 1);
        present.erase(present.begin() + first, present.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows(heading, static_cast<int>(first), static_cast<int>(newEnd) - 1);
        present.insert(present.begin() + first, rows.begin() + first, rows.begin() + newEnd);
        endInsertRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (present[row] == rows[row])
            continue;
        present[row] = rows[row];
        Q_EMIT dataChanged(index(static_cast<int>(row), 0, heading),
                           index(static_cast<int>(row), ColumnCount - 1, heading));
    }
    Q_EMIT dataChanged(heading, heading);
}

std::optional<LabDevice> LabModel::device(const QString &id) const
{
    const LabDevice *found = deviceAt(indexOf(id));
    return found ? std::optional(*found) : std::nullopt;
}

DeviceHealth LabModel::healthOf(const QString &id) const
{
    const auto known = m_health.find(id);
    if (known != m_health.end())
        return known->second;
    DeviceHealth unknown;
    unknown.device = id;
    return unknown;
}

QModelIndex LabModel::indexOf(const QString &id) const
{
    for (int group = 0; group < groupCount; ++group) {
        const Rows &rows = m_groups.at(static_cast<std::size_t>(group));
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&id](const LabDevice &device) { return device.id == id; });
        if (found != rows.end())
            return index(static_cast<int>(std::distance(rows.begin(), found)), 0, index(group, 0));
    }
    return {};
}

QString LabModel::idAt(const QModelIndex &index) const
{
    const LabDevice *device = deviceAt(index);
    return device ? device->id : QString();
}

QModelIndex LabModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex LabModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(groupOf(child), 0, quintptr{0});
}

int LabModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_open ? groupCount : 0;
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).size());
}

int LabModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LabModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LabDevice *device = deviceAt(index);
    if (!device)
        return headingData(index.row(), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*device, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn && device->hasHealth
                   ? QVariant(stateIcon(healthOf(device->id).reachability, m_palette))
                   : QVariant();
    case Qt::ToolTipRole:
        return toolTipOf(*device, index.column());
    case IdRole:
        return device->id;
    case LabRoleRole:
        return static_cast<int>(device->role);
    default:
        return {};
    }
}

QVariant LabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Device");
    case RoleColumn:
        return tr("Role");
    case AddressColumn:
        return tr("Address");
    case StateColumn:
        return tr("State");
    case VersionColumn:
        return tr("Version");
    case ClockColumn:
        return tr("Clock offset");
    case SeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

const LabDevice *LabModel::deviceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(static_cast<std::size_t>(groupOf(index))).at(static_cast<std::size_t>(index.row()));
}

QVariant LabModel::headingData(int group, int column, int role) const
{
    if (role == LabRoleRole)
        return static_cast<int>(labRoles[group]);
    if (role == IdRole)
        return QString();
    if (column != NameColumn)
        return {};
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::size_t count = m_groups.at(static_cast<std::size_t>(group)).size();
    const QString heading = roleHeading(labRoles[group]);
    if (count == 1)
        return heading;
    return count == 0 ? tr("%1: none").arg(heading)
                      : tr("%1 (%2)").arg(heading, QLocale().toString(static_cast<qulonglong>(count)));
}

QString LabModel::textOf(const LabDevice &device, int column) const
{
    const DeviceHealth health = healthOf(device.id);
    switch (column) {
    case NameColumn:
        return device.hasHealth && device.role != LabRole::Platform && device.name != device.id
                   ? QStringLiteral("%1  %2").arg(device.id, device.name)
                   : device.name;
    case RoleColumn:
        return device.kind.isEmpty() ? roleText(device.role)
                                     : QStringLiteral("%1 · %2").arg(roleText(device.role), device.kind);
    case AddressColumn:
        return device.address;
    case StateColumn:
        return device.hasHealth ? stateText(health.reachability) : QString();
    case VersionColumn:
        return displayText(health.version);
    case ClockColumn:
        return health.clock ? clockText(*health.clock) : QString();
    case SeenColumn:
        return health.lastSeen ? lastSeenText(*health.lastSeen, m_clock.utcNow()) : QString();
    default:
        return {};
    }
}

QString LabModel::toolTipOf(const LabDevice &device, int column) const
{
    if (column != StateColumn)
        return {};
    QStringList lines;
    for (const Finding &finding : healthOf(device.id).findings) {
        if (finding.severity != Severity::Info)
            lines += displayText(coreText(finding.message)).toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace castbench
