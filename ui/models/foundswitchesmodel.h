#pragma once

#include "controllers/contracts/foundswitch.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// Switches that answered a search, a row each, in the order of their answers.
class FoundSwitchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ModelColumn, AddressColumn, NameColumn, DriverColumn, PortsColumn, columnsCount };

    explicit FoundSwitchesModel(QObject *parent = nullptr);

    /// One that answered before at that address with that driver is replaced.
    void add(const FoundSwitch &found);
    void clear();
    const FoundSwitch &at(int row) const
    {
        return m_found.at(static_cast<std::size_t>(row));
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    std::vector<FoundSwitch> m_found;
};

/// What a switch said it is, on one line for people: "GS108PEv2, firmware 1.00.06, 8 ports".
QString foundSwitchText(const FoundSwitch &found);

} // namespace castbench
