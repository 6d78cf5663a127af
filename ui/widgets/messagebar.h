#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/sample.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace castbench {

/// A line at the top of a page that says what happened and what to do, in place of a dialog. Hidden while
/// there is nothing to say; one message at a time, the newest.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message, one of the core in the user's language; with `action`, a button of that text that
    /// emits actionTriggered().
    void show(Severity severity, const QString &text, const QString &action = {});
    void showError(const Error &error, const QString &action = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    Severity m_severity = Severity::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace castbench
