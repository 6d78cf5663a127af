#pragma once

#include "ui/models/labdevices.h"
#include "ui/services/labservice.h"

#include <QAbstractItemModel>
#include <QPalette>

#include <array>
#include <map>
#include <optional>

namespace castbench {

class Clock;

/// The devices of a lab as a tree: roles, and in each its devices with their health. Rows of devices that
/// stay in the lab keep their indexes' persistence through edits, so that a selection outlives them.
class LabModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RoleColumn,
        AddressColumn,
        StateColumn,
        VersionColumn,
        ClockColumn,
        SeenColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< QString, empty for the heading of a role
        LabRoleRole,           ///< int, a LabRole
    };

    /// `clock` tells how long ago a device was seen.
    explicit LabModel(Clock &clock, QObject *parent = nullptr);

    /// Shows this lab. Health of devices that stay is kept.
    void setLab(const Lab &lab);
    /// No lab: no rows.
    void clear();
    void setHealth(const DeviceHealth &health);
    /// Tells views that the ages in "Last seen" are others now.
    void refreshAges();
    /// Colours of state icons follow it.
    void setPalette(const QPalette &palette);
    /// Tells views that every text is another one; for a change of language.
    void retranslate();

    /// Nothing for an id that the lab does not have.
    std::optional<LabDevice> device(const QString &id) const;
    /// As told last; Unknown for a device that was never looked at.
    DeviceHealth healthOf(const QString &id) const;
    /// Index of a device's first column; invalid where the lab has no such device.
    QModelIndex indexOf(const QString &id) const;
    /// Id of the device in this row; empty for headings.
    QString idAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr int groupCount = static_cast<int>(std::size(labRoles));
    using Rows = std::vector<LabDevice>;

    void setRows(int group, const Rows &rows);
    const LabDevice *deviceAt(const QModelIndex &index) const;
    QVariant headingData(int group, int column, int role) const;
    QString textOf(const LabDevice &device, int column) const;
    QString toolTipOf(const LabDevice &device, int column) const;

    Clock &m_clock;
    QPalette m_palette;
    bool m_open = false;
    std::array<Rows, static_cast<std::size_t>(groupCount)> m_groups;
    std::map<QString, DeviceHealth> m_health;
};

} // namespace castbench
