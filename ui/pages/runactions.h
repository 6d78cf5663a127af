#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/expected.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace castbench {

class Prompts;
class RunService;

/// What a person may do to the run under way; the page's buttons and the window's menu share these actions.
/// Each is enabled while it makes sense.
class RunActions : public QObject
{
    Q_OBJECT

public:
    /// Questions appear above `window`.
    RunActions(RunService &service, Prompts &prompts, QWidget *window);

    /// Pauses, or goes on; its text says which.
    QAction *pause()
    {
        return &m_pause;
    }
    QAction *skipStep()
    {
        return &m_skipStep;
    }
    /// Asks first.
    QAction *abort()
    {
        return &m_abort;
    }
    /// Moves the cursor to where a note is typed; see noteRequested().
    QAction *note()
    {
        return &m_note;
    }
    void retranslate();

Q_SIGNALS:
    /// The run refused; the sentence says why.
    void refused(const castbench::Error &error);
    void noteRequested();

protected:
    /// The icons follow the colours of the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void togglePause();
    void askToAbort();
    void tell(const Expected<void> &result);

    RunService &m_service;
    Prompts &m_prompts;
    QWidget *m_window;
    QAction m_pause;
    QAction m_skipStep;
    QAction m_abort;
    QAction m_note;
};

} // namespace castbench
