#pragma once

#include "ui/models/planlibrary.h"

#include <QAbstractTableModel>

#include <functional>

namespace castbench {

/// The plans of a library as a table, a row each; files that cannot be read are rows as well.
class PlansModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, KindColumn, StepsColumn, DurationColumn, UsedColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole };
    /// When a plan of that name was run last.
    using LastUse = std::function<std::optional<UtcTime>(const QString &)>;

    PlansModel(PlanLibrary &library, LastUse lastUse, QObject *parent = nullptr);

    /// -1: there is no such plan.
    int rowOf(const QString &path) const;
    const PlanEntry *entryAt(int row) const;
    /// Texts are in another language now, or a plan was used.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PlanEntry &entry, int column) const;

    PlanLibrary &m_library;
    LastUse m_lastUse;
    std::vector<PlanEntry> m_entries; ///< as shown; the library's change before it says so
};

} // namespace castbench
