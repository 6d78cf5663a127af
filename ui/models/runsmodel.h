#pragma once

#include "controllers/domain/run.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace castbench {

/// Stored runs, a row each. Names can be edited in place; see renameRequested().
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StartedColumn,
        PlanColumn,
        StateColumn,
        DurationColumn,
        NotesColumn,
        columnsCount
    };
    enum Role { sortRole = Qt::UserRole, runIdRole, stateRole };

    explicit RunsModel(QObject *parent = nullptr);

    /// Rows that stay keep their place in selections.
    void setRuns(std::vector<RunRecord> runs);
    const std::vector<RunRecord> &runs() const
    {
        return m_runs;
    }
    const RunRecord &run(int row) const;
    /// Row of a run; −1 where there is none.
    int rowOf(RunId run) const;
    /// Names cannot be edited in a database that cannot be written.
    void setReadOnly(bool readOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

Q_SIGNALS:
    /// The user typed another name; the row keeps the former one until the run is set anew.
    void renameRequested(castbench::RunId run, const QString &name);

private:
    QString text(const RunRecord &run, int column) const;
    QVariant sortValue(const RunRecord &run, int column) const;

    std::vector<RunRecord> m_runs;
    bool m_readOnly = false;
};

} // namespace castbench
