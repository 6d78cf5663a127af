#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace castbench {

class Prompts;

/// Theme, language, text size, units, database and update interval. Nothing changes before OK or Apply.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QFormLayout *form, QWidget *field, const char *name);
    QWidget *makeDatabaseField();
    void fillChoices();
    void read();
    void write();
    void chooseDatabase();
    void retranslate();

    Settings &m_settings;
    Prompts &m_prompts;
    QComboBox *m_theme;
    QComboBox *m_language;
    QSpinBox *m_textSize;
    QComboBox *m_timeUnit;
    QSpinBox *m_interval;
    QLineEdit *m_database;
    QPushButton *m_browse;
    QLabel *m_themeLabel;
    QLabel *m_languageLabel;
    QLabel *m_textSizeLabel;
    QLabel *m_timeUnitLabel;
    QLabel *m_intervalLabel;
    QLabel *m_databaseLabel;
    QLabel *m_databaseHint;
    QDialogButtonBox *m_buttons;
};

} // namespace castbench
