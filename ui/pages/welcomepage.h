#pragma once

#include "ui/pages/page.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace castbench {

/// What Castbench does in three steps, and the ways to begin.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    /// Says what is being started ("Starting the built-in lab …") and offers to cancel it; empty: nothing.
    void setBusy(const QString &what);

Q_SIGNALS:
    void tryBuiltInLab();
    void cancelled();
    void setUpLab();
    void openLab();
    void openHelp();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QLabel *number;
        QLabel *heading;
        QLabel *text;
    };

    void fitFonts();
    QWidget *makeSteps();
    QWidget *makeChoices();
    QWidget *makeBusyLine();

    QLabel *m_heading;
    QLabel *m_lead;
    std::vector<Step> m_steps;
    QPushButton *m_try;
    QLabel *m_tryHint;
    QPushButton *m_setUp;
    QPushButton *m_open;
    QPushButton *m_help;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace castbench
