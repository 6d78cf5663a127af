#pragma once

#include "ui/wizards/wizardpage.h"

#include <qcorotask.h>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace castbench {

class FieldNote;
class LabDocument;
class LabService;
class Prompts;

/// In which lab, and who takes part. The built-in lab is started in the background when it is chosen.
class ParticipantsPage final : public WizardPage
{
    Q_OBJECT

public:
    ParticipantsPage(ExperimentDraft &draft, const LabDocument &document, LabService &labs, Prompts &prompts,
                     QWidget *parent = nullptr);
    ~ParticipantsPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    void enter() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

Q_SIGNALS:
    /// Something did not work that can be done without, or in another way.
    void failed(const castbench::Error &error);
    void mended();

protected:
    void retranslate() override;

private:
    void build();
    void buildParticipants();
    void choose(ExperimentDraft::LabChoice choice);
    void openFile();
    void setLab(const std::optional<Lab> &lab);
    QCoro::Task<void> startBuiltIn(std::stop_token stop);
    void showLab();
    void showBroadcasters();
    void showViewers();
    void startFromAll();
    void filter();
    void checkAll(bool checked);
    void takeViewers();
    void countViewers();

    const LabDocument &m_document;
    LabService &m_labs;
    Prompts &m_prompts;
    std::stop_source m_starting;
    bool m_busy = false;
    bool m_filling = false;

    QGroupBox *m_labBox;
    QRadioButton *m_builtIn;
    QRadioButton *m_open;
    QRadioButton *m_file;
    QPushButton *m_openFile;
    QLabel *m_filePath;
    QProgressBar *m_progress;
    QLabel *m_status;
    FieldNote *m_labNote;
    QGroupBox *m_peopleBox;
    QLabel *m_broadcasterLabel;
    QComboBox *m_broadcaster;
    FieldNote *m_broadcasterNote;
    QCheckBox *m_allViewers;
    QLineEdit *m_search;
    QPushButton *m_all;
    QPushButton *m_none;
    QListWidget *m_viewers;
    QLabel *m_count;
    FieldNote *m_viewersNote;
};

} // namespace castbench
