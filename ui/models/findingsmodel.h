#pragma once

#include "controllers/contracts/probe.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// What was checked before a run, a row each, in the order given.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, DeviceColumn, CheckColumn, MessageColumn, RemedyColumn, columnsCount };
    enum Role { severityRole = Qt::UserRole };

    explicit FindingsModel(QObject *parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    const std::vector<Finding> &findings() const
    {
        return m_findings;
    }
    /// How many findings are of that severity.
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    std::vector<Finding> m_findings;
};

} // namespace castbench
