#pragma once

#include "controllers/domain/sample.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// Intervals in which a series was not measured, a row each, in the order of their beginning.
class GapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FromColumn,
        DurationColumn,
        DeviceColumn,
        MetricColumn,
        ReasonColumn,
        DetailColumn,
        columnsCount
    };
    enum Role { sortRole = Qt::UserRole };

    explicit GapsModel(QObject *parent = nullptr);

    /// Times are shown as elapsed since `start`.
    void setGaps(UtcTime start, std::vector<Gap> gaps);
    const Gap &gap(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    QString text(const Gap &gap, int column) const;
    QVariant sortValue(const Gap &gap, int column) const;

    UtcTime m_start;
    std::vector<Gap> m_gaps;
};

} // namespace castbench
