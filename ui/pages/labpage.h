#pragma once

#include "ui/pages/page.h"
#include "ui/services/labservice.h"

#include <QTimer>

#include <functional>

class QLabel;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace castbench {

class Clock;
class ConnectionTests;
class DeviceDetails;
class LabActions;
class LabDocument;
class LabEditing;
class LabKeeping;
class LabModel;
class LabPicture;
class Prompts;
class SecretStore;
class Settings;
class SwitchService;

/// The devices of the open lab: a picture, a list with their health, details of the chosen one; and
/// everything to set a lab up. The page has the lab watched as long as it is open and can be.
class LabPage final : public Page
{
    Q_OBJECT

public:
    LabPage(LabDocument &document, LabService &service, SwitchService &switches, SecretStore &secrets,
            Prompts &prompts, Settings &settings, Clock &clock, QWidget *parent = nullptr);
    ~LabPage() override;

    QString title() const override;
    QString helpTopic() const override;

    /// What the window's menus and the welcome page offer, too.
    void newLab();
    void openLab();
    void openLab(const QString &path);
    /// `switchDriver`: what its switch speaks, snmp or nsdp.
    void useBuiltInLab(const QString &switchDriver);
    void saveLab();
    /// Carries out `then` once no unsaved change of the lab would be lost by it; never where the user keeps
    /// on editing.
    void whenSafe(std::function<void()> then);
    /// Whose wire the present cap is written on; empty: the first broadcaster's.
    void setCappedBroadcaster(const QString &id);

Q_SIGNALS:
    /// A help page is asked for, by its name.
    void helpWanted(const QString &topic);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmptyState();
    QWidget *makeLabView();
    QWidget *makeToolRow();
    QWidget *makeTestRow();
    void connectActions();
    void connectParts();
    void showLab();
    void showHeading();
    void watchLab();
    void showHealth(const DeviceHealth &health);
    void showCap();
    void showDetails();
    void showActions();
    void choose(const QString &device);
    void test(const QStringList &devices);
    void showTested(int total, int failed);
    void tell(Severity severity, const QString &text, const QString &action = {},
              std::function<void()> then = {});
    std::vector<Finding> missingIn(const QString &device) const;

    LabDocument &m_document;
    LabService &m_service;
    Settings &m_settings;
    Clock &m_clock;
    LabActions *m_actions;
    LabKeeping *m_keeping;
    LabEditing *m_editing;
    ConnectionTests *m_tests;
    LabModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_emptyHeading = nullptr;
    QLabel *m_emptyText = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_origin = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_file = nullptr;
    QWidget *m_testRow = nullptr;
    QLabel *m_testText = nullptr;
    QProgressBar *m_testProgress = nullptr;
    QPushButton *m_testStop = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    LabPicture *m_picture = nullptr;
    QTreeView *m_tree = nullptr;
    DeviceDetails *m_details = nullptr;
    QTimer m_ages;
    QString m_chosen;
    QString m_capped;
    std::vector<FieldProblem> m_missing;
    std::optional<Lab> m_watched;
    std::function<void()> m_messageAction;
};

} // namespace castbench
