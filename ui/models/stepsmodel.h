#pragma once

#include "ui/models/steptext.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <vector>

namespace castbench {

/// The steps of a plan as a table that can be edited; every change can be undone. Cells keep what was typed,
/// also where it cannot be read: problem() then says why.
class StepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CapColumn,
        DurationColumn,
        LabelColumn,
        StartColumn, ///< computed: since the run began
        EndColumn,   ///< computed: total time up to the step's end
        ColumnCount,
    };

    explicit StepsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QList<StepText> &steps() const
    {
        return m_steps;
    }
    /// Other steps; what was done before cannot be undone any more.
    void setSteps(const QList<StepText> &steps);
    /// The steps for a drawing: one that cannot be read lasts 0 ms.
    std::vector<Step> drawnSteps() const;
    milliseconds totalDuration() const;
    /// Why the cell cannot be taken; empty: it can.
    QString problem(int row, int column) const;
    /// Cells that cannot be taken.
    int problemCount() const;

    /// Changes that can be undone. Rows need no order; those outside the table are left out. `false`: more
    /// than maximumStepCount steps would result, nothing was changed.
    bool insert(int before, const QList<StepText> &steps, const QString &what);
    bool duplicate(const QList<int> &rows);
    bool repeat(int times);
    void remove(const QList<int> &rows);
    /// Moves rows, in their order, before row `before`; answers with where the first of them is now.
    int move(const QList<int> &rows, int before);
    /// All steps by others: a preset, another order. `what` names the change for the menu.
    void replace(const QList<StepText> &steps, const QString &what);

    /// A step like the one in `row`, or a plain one.
    StepText stepLike(int row) const;
    /// Texts are in another language now.
    void retranslate();
    QUndoStack &undoStack()
    {
        return m_undo;
    }

Q_SIGNALS:
    /// Steps are others than before, for any reason.
    void stepsChanged();

private:
    friend class StepsChange;

    QList<int> sane(QList<int> rows) const;
    void show(const QList<StepText> &steps);
    void assign(const QList<StepText> &steps);
    QVariant text(int row, int column) const;

    QList<StepText> m_steps;
    std::vector<milliseconds> m_ends; ///< of each step, since the run began
    int m_problems = 0;
    QUndoStack m_undo;
};

} // namespace castbench
