#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/domain/lab.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// The ports of a switch, a row each, and which broadcasters of the lab hang on them.
class SwitchPortsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        AliasColumn,
        StateColumn,
        SpeedColumn,
        HostsColumn,
        NeighbourColumn,
        LabColumn,
        columnsCount
    };

    explicit SwitchPortsModel(QObject *parent = nullptr);

    void setPorts(std::vector<SwitchPort> ports);
    void setBroadcasters(const std::vector<Broadcaster> &broadcasters);
    const std::vector<SwitchPort> &ports() const
    {
        return m_ports;
    }
    /// The row of a port; -1: none.
    int rowOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    QString textOf(const SwitchPort &port, int column) const;
    QString broadcastersOn(int port) const;

    std::vector<SwitchPort> m_ports;
    std::vector<Broadcaster> m_broadcasters;
};

/// Why others than one computer hang on the port, for people; empty where none do.
QString uplinkText(const SwitchPort &port);

} // namespace castbench
