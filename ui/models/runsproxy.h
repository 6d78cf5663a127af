#pragma once

#include <QSortFilterProxyModel>

namespace castbench {

/// Runs whose name, plan, date, state or notes hold every word of a text.
class RunsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunsProxy(QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace castbench
