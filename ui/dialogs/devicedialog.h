#pragma once

#include "controllers/domain/lab.h"
#include "ui/services/labservice.h"

#include <QDialog>

#include <functional>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QVBoxLayout;

namespace castbench {

class FieldNote;
class FindingsList;
class SecretEdit;
class SecretStore;

/// Edits one device of a lab, or the lab's own settings. What validateLab() says is shown at the field; the
/// dialog cannot be accepted before all is well. The device can be tested as it is typed.
class DeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `prefix` is where the device is in the lab's file: "broadcasters[0].".
    DeviceDialog(const Lab &lab, const QString &prefix, LabService &service, const SecretStore &secrets,
                 QWidget *parent);
    ~DeviceDialog() override;

    /// The lab with everything as typed so far; typed passwords are plain secrets.
    Lab edited() const;
    /// What is wrong, as shown; empty: it can be accepted.
    QStringList problems() const;

    // What the dialog is made of; to be called before begin().
    QLineEdit *addText(const char *name, const QString &field, const QString &text);
    QSpinBox *addNumber(const char *name, const QString &field, int minimum, int maximum, int value);
    QComboBox *addChoice(const char *name, const QString &field);
    QCheckBox *addTick(const char *name, const QString &field, bool on);
    SecretEdit *addSecret(const char *name, const QString &field, const Secret &secret);
    /// Names a field; a sentence about it is shown as tool tip.
    void describe(QWidget *editor, const QString &label, const QString &toolTip = {});
    /// A button beside a field, that does something about it.
    QPushButton *addButton(QWidget *editor, const char *name);
    /// A line between the fields that is none itself.
    void addExtra(QWidget *extra);
    /// Checks a field before the lab is looked at: the sentence that says what is wrong, or nothing.
    void setCheck(QWidget *editor, std::function<QString()> check);
    /// The field is asked for only where `shown`.
    void setRowShown(QWidget *editor, bool shown);
    /// Looks anew at what is wrong, where something changed that is no field.
    void validate();
    /// A line below the fields.
    void setHint(const QString &text);
    /// A page beside that of the fields; the dialog has tabs then, named with setPageTitle().
    void addPage(QWidget *page);
    /// `page`: 0 for the fields, 1 … for others in the order of addPage(). With a mnemonic.
    void setPageTitle(int page, const QString &title);
    /// Brings a page to the front.
    void showPage(int page);

protected:
    /// To be called when all fields are there. New devices are not marked before something was typed.
    void begin(bool isNew);

    /// Puts what was typed into `lab`.
    virtual void write(Lab &lab) const = 0;
    /// Device to be tested; empty: there is nothing to test.
    virtual QString testedDevice() const = 0;
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    const Lab &original() const
    {
        return m_lab;
    }

private:
    struct Row
    {
        QWidget *editor;
        QLabel *label;
        FieldNote *note;
        QHBoxLayout *line;
        QString field;
        std::function<QString()> check;
        bool touched = false;
        bool shown = true;
    };

    void addRow(QWidget *editor, const char *name, const QString &field);
    void touched(QWidget *editor);
    Row *rowOf(const QString &field);
    Row *rowOf(const QWidget *editor);
    void mark(Row &row, const QString &message, QStringList &messages);
    QCoro::Task<void> runTest(Lab lab, QString device, std::stop_token stop);
    void startTest();
    void showTesting(bool testing);
    void showResult(const Expected<DeviceHealth> &health);

    Lab m_lab;
    QString m_prefix;
    std::vector<FieldProblem> m_before;
    LabService &m_service;
    const SecretStore &m_secrets;
    std::vector<Row> m_rows;
    QStringList m_problems;
    std::stop_source m_stop;
    bool m_testing = false;
    QVBoxLayout *m_layout;
    QTabWidget *m_pages = nullptr; ///< only where there are more than the fields
    QWidget *m_scroll;
    QWidget *m_content;
    QFormLayout *m_form;
    QLabel *m_hint;
    QPushButton *m_test;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    FindingsList *m_findings;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
};

} // namespace castbench
