#pragma once

#include "controllers/statistics/comparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// How runs compare, a row for each step, quantity and two runs: both values with half of their 95 %
/// intervals, the difference with its interval, and the verdict in words with a sign of its own. Steps
/// without a counterpart in any other run come last, a row each.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StepColumn,
        QuantityColumn,
        FirstRunColumn,
        SecondRunColumn,
        VerdictColumn,
        FirstValueColumn, ///< numbers from here on
        SecondValueColumn,
        DifferenceColumn,
        columnsCount
    };
    enum Role { sortRole = Qt::UserRole };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(Comparison comparison);
    const Comparison &comparison() const
    {
        return m_comparison;
    }
    /// How many verdicts there are, whether they could be told or not.
    int verdictCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    /// Indices into the comparison.
    struct Row
    {
        std::size_t step; ///< into its steps, or into its unmatched ones
        std::size_t quantity = 0;
        std::size_t pair = 0;
        bool isUnmatched = false;
    };

    QVariant sortValue(const QModelIndex &index) const;
    QString text(const Row &row, int column) const;
    QString pairText(const Row &row, int column) const;
    QString unmatchedText(const UnmatchedStep &step, int column) const;
    QString toolTip(const Row &row, int column) const;

    Comparison m_comparison;
    std::vector<Row> m_rows;
};

} // namespace castbench
