#pragma once

#include "ui/services/switchservice.h"

#include <QDialog>

#include <optional>
#include <stop_token>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace castbench {

class FoundSwitchesModel;
class MessageBar;

/// Looks for switches in this computer's networks; the list fills as they answer, and one can be chosen at
/// any time.
class FindSwitchesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to look at once, with the community or user of `credentials`.
    FindSwitchesDialog(const Switch &credentials, SwitchService &service, QWidget *parent = nullptr);
    ~FindSwitchesDialog() override;

    /// The one that is chosen; nothing: none is.
    std::optional<FoundSwitch> chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void search();
    QCoro::Task<void> work(std::stop_token stop);
    void add(const FoundSwitch &found);
    void showState();

    const Switch m_credentials;
    SwitchService &m_service;
    std::stop_source m_stop;
    bool m_searching = false;
    FoundSwitchesModel *m_model;
    QLabel *m_lead;
    MessageBar *m_messages;
    QProgressBar *m_progress;
    QPushButton *m_search;
    QTreeView *m_table;
    QLabel *m_empty;
    QLabel *m_recognised;
    QDialogButtonBox *m_buttons;
};

} // namespace castbench
