#pragma once

#include <QWidget>

class QLabel;

namespace castbench {

/// A value in large type under what it is, and a line about it.
class ValueTile : public QWidget
{
    Q_OBJECT

public:
    /// `scale`: how much larger than text the value is.
    ValueTile(const char *name, double scale, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// An empty value is shown as "–".
    void setValue(const QString &value, const QString &detail = {});
    QString value() const;

private:
    void describe();

    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_detail;
};

} // namespace castbench
