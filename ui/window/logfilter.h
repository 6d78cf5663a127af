#pragma once

#include "controllers/domain/sample.h"

#include <QSortFilterProxyModel>

namespace castbench {

/// Lines of a LogModel at least that severe, in which any column holds the text.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setMinimum(Severity severity);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Severity m_minimum = Severity::Info;
    QString m_text;
};

} // namespace castbench
