#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace castbench {

class FieldNote;
class Prompts;

/// Offers the script that draws the frame clock in OBS: a button that saves it, one that leads to the help
/// page about it, and what to do next once it is saved.
class ObsScriptOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit ObsScriptOffer(Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A help page is asked for: "obs-script".
    void helpWanted(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void showText();
    void retranslate();

    Prompts &m_prompts;
    QLabel *m_text;
    FieldNote *m_problem;
    QPushButton *m_save;
    QPushButton *m_help;
    QString m_path; ///< where it was saved
};

} // namespace castbench
