#pragma once

#include "controllers/statistics/stepsummary.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace castbench {

/// What each step of a run measured, a row a step, a column a quantity with its unit; a latency column for
/// each viewer and method. Every mean comes with half of its 95 % interval, or says that it has none.
class StepSummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { sortRole = Qt::UserRole };

    explicit StepSummaryModel(QObject *parent = nullptr);

    void setSteps(std::vector<StepSummary> steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The table as lines of cells separated by tabs, header first, for a spreadsheet.
    QString tabSeparated() const;
    /// Texts are in another language now.
    void retranslate();

private:
    struct Quantity
    {
        QString name;
        QString explanation;
        std::function<QString(const StepSummary &)> text;
        std::function<QIcon(const StepSummary &)> icon;
        std::function<QString(const StepSummary &)>
            details; ///< of one cell; else the note or the explanation
    };

    void makeColumns();
    void addFixedColumns();
    void addProofColumn();
    void addFrameColumns();
    void addLatencyColumns();
    void addColumn(const QString &name, const QString &explanation,
                   std::function<QString(const StepSummary &)> text);

    std::vector<StepSummary> m_steps;
    std::vector<Quantity> m_columns;
};

} // namespace castbench
