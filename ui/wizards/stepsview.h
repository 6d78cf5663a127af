#pragma once

#include <QTableView>

namespace castbench {

class StepsModel;

/// The table of steps: rows can be dragged to another place.
class StepsView final : public QTableView
{
    Q_OBJECT

public:
    explicit StepsView(StepsModel &model, QWidget *parent = nullptr);

    /// Rows with a selected cell, ascending.
    QList<int> selectedRows() const;
    void selectRows(int first, int count);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepsModel &m_model;
};

} // namespace castbench
