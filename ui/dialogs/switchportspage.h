#pragma once

#include "controllers/domain/lab.h"
#include "ui/services/switchservice.h"

#include <QWidget>

#include <functional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace castbench {

class FieldNote;
class SwitchPortsModel;

/// The switch as typed so far; an error says what is missing.
using SwitchSource = std::function<Expected<Switch>()>;

/// The ports of the switch, and which of them a broadcaster's computer hangs on. An uplink is refused unless
/// the user says so.
class SwitchPortsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `broadcasters` must not be empty; the first is chosen.
    SwitchPortsPage(SwitchSource source, const std::vector<Broadcaster> &broadcasters, SwitchService &service,
                    QWidget *parent = nullptr);
    /// What is under way is stopped.
    ~SwitchPortsPage() override;

    /// Ports are asked for and shown.
    void list();
    /// The broadcasters with the ports that were chosen for them.
    const std::vector<Broadcaster> &broadcasters() const
    {
        return m_broadcasters;
    }

Q_SIGNALS:
    /// Something to say: what went wrong, or what was found.
    void told(castbench::Severity severity, const QString &text);
    void portChosen(const QString &broadcaster, int port);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    QWidget *makeQuestion();
    void connectParts();
    void retranslate();
    void begin(bool findsHost);
    QCoro::Task<void> work(Switch device, std::optional<Broadcaster> sought, std::stop_token stop);
    /// The address as typed, or asked for. Nothing where it was told why not.
    QCoro::Task<std::optional<MacAddress>> soughtAddress(Broadcaster broadcaster, std::stop_token stop);
    void setBusy(bool busy);
    void showPorts(std::vector<SwitchPort> ports);
    void showHost(const MacAddress &host, const QString &broadcaster);
    void showChoice();
    void choose();
    const SwitchPort *selected() const;
    const Broadcaster &broadcaster() const;
    void tell(const Error &error);

    SwitchSource m_source;
    std::vector<Broadcaster> m_broadcasters;
    SwitchService &m_service;
    std::stop_source m_stop;
    bool m_busy = false;
    SwitchPortsModel *m_model;
    QLabel *m_broadcasterLabel;
    QComboBox *m_broadcaster;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_find;
    QPushButton *m_list;
    QProgressBar *m_progress;
    QLabel *m_empty;
    QTreeView *m_table;
    FieldNote *m_uplink;
    QCheckBox *m_allowUplink;
    QLabel *m_present;
    QPushButton *m_use;
};

} // namespace castbench
