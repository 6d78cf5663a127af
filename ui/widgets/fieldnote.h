#pragma once

#include <QWidget>

class QLabel;

namespace castbench {

/// What is wrong with the field above it, or worth knowing: an icon and a sentence. Empty, it takes no room.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// Shows what is wrong, also to those who hear `field`; empty: nothing is.
    void setProblem(const QString &text, QWidget *field = nullptr);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace castbench
