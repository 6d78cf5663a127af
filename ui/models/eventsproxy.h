#pragma once

#include "controllers/domain/sample.h"

#include <QSortFilterProxyModel>

namespace castbench {

/// Events of a severity or above that hold a text in any column.
class EventsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventsProxy(QObject *parent = nullptr);

    void setLeastSeverity(Severity severity);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Severity m_leastSeverity = Severity::Info;
    QString m_text;
};

} // namespace castbench
