#pragma once

#include "ui/dialogs/switchportspage.h"

class QSpinBox;

namespace castbench {

class TrialCurve;
class TrialVerdict;
class ValueTile;

/// Tries a cap on a port of the switch for some seconds: asked, read back and measured side by side; then the
/// port gets back what it had, also when the user stops or leaves.
class SwitchTrialPage final : public QWidget
{
    Q_OBJECT

public:
    SwitchTrialPage(SwitchSource source, const std::vector<Broadcaster> &broadcasters, SwitchService &service,
                    QWidget *parent = nullptr);
    /// What is under way is stopped; the port is restored without this page.
    ~SwitchTrialPage() override;

    void setPort(int port);
    /// Who hangs on which port, as chosen by now.
    void setBroadcasters(const std::vector<Broadcaster> &broadcasters);
    bool isTrying() const
    {
        return m_work == Work::Trying;
    }

Q_SIGNALS:
    void told(castbench::Severity severity, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Work { None, Looking, Trying, Reading, Restoring };

    QLayout *makeQuestion();
    QLayout *makeButtons();
    QLayout *makeTiles();
    void connectParts();
    void retranslate();
    void showPortNote();
    void showWork(Work work);

    void begin(Work work);
    QCoro::Task<void> tryCap(Switch device, int port, Cap cap, std::stop_token stop);
    /// Whether the port may be capped; it was told why not.
    QCoro::Task<bool> mayCap(Switch device, int port, std::stop_token stop);
    QCoro::Task<void> ask(Work work, Switch device, int port, std::stop_token stop);
    void show(TrialPhase phase, const CapTrial &trial);
    void showReadings(const CapTrial &trial);
    /// What the rates say of the cap, and that the port was restored.
    void showProof(const CapTrial &trial, const QString &restored);
    void showEnd(const Expected<CapTrial> &trial);
    void tell(const Error &error);

    SwitchSource m_source;
    std::vector<Broadcaster> m_broadcasters;
    SwitchService &m_service;
    std::stop_source m_stop;
    Work m_work = Work::None;
    TrialPhase m_phase = TrialPhase::Reading;
    std::optional<CapTrial> m_trial; ///< shown
    QLabel *m_lead;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_portNote;
    QLabel *m_capLabel;
    QComboBox *m_cap;
    QPushButton *m_try;
    QPushButton *m_read;
    QPushButton *m_restore;
    QProgressBar *m_progress;
    QCheckBox *m_allowUplink;
    ValueTile *m_measured;
    ValueTile *m_asked;
    ValueTile *m_readBack;
    ValueTile *m_present;
    TrialCurve *m_curve;
    TrialVerdict *m_verdict;
};

} // namespace castbench
