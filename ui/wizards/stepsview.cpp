#include "ui/wizards/stepsview.h"

#include "ui/models/stepsmodel.h"

#include <QDropEvent>
#include <QHeaderView>

#include <algorithm>

namespace castbench {

StepsView::StepsView(StepsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setAlternatingRowColors(true);
    setWordWrap(false);
    // The tabulator leaves the table, so that the keyboard alone reaches everything.
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
}

QList<int> StepsView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void StepsView::selectRows(int first, int count)
{
    if (count < 1 || m_model.rowCount() == 0) {
        clearSelection();
        return;
    }
    const int column = std::max(0, currentIndex().column());
    const int top = std::clamp(first, 0, m_model.rowCount() - 1);
    const int bottom = std::min(top + count, m_model.rowCount()) - 1;
    selectionModel()->setCurrentIndex(m_model.index(top, column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        QItemSelection(m_model.index(top, 0), m_model.index(bottom, StepsModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model.index(top, column));
}

void StepsView::dropEvent(QDropEvent *event)
{
    if (event->source() != this)
        return;
    const QModelIndex target = indexAt(event->position().toPoint());
    int before = target.isValid() ? target.row() : m_model.rowCount();
    if (target.isValid() && event->position().y() > visualRect(target).center().y())
        ++before;
    const QList<int> rows = selectedRows();
    selectRows(m_model.move(rows, before), int(rows.size()));
    // The rows are where they belong: the view must not remove them from where they were.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

void StepsView::keyPressEvent(QKeyEvent *event)
{
    // Return edits, as F2 does, instead of pressing the window's default button.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace castbench
