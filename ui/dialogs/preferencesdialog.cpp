#include "ui/dialogs/preferencesdialog.h"

#include "ui/services/prompts.h"
#include "ui/settings/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace castbench {

namespace {

template<typename T>
void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant(value))));
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_textSize(new QSpinBox(this))
    , m_timeUnit(new QComboBox(this))
    , m_interval(new QSpinBox(this))
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    m_textSize->setRange(80, 200);
    m_textSize->setSingleStep(10);
    m_interval->setRange(40, 2000);
    m_interval->setSingleStep(20);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_themeLabel = addRow(form, m_theme, "theme");
    m_textSizeLabel = addRow(form, m_textSize, "textSize");
    m_languageLabel = addRow(form, m_language, "language");
    m_timeUnitLabel = addRow(form, m_timeUnit, "timeUnit");
    m_intervalLabel = addRow(form, m_interval, "updateInterval");
    m_databaseLabel = addRow(form, makeDatabaseField(), "databaseField");
    m_databaseLabel->setBuddy(m_database);
    m_databaseHint = new QLabel(this);
    m_databaseHint->setWordWrap(true);
    form->addRow(QString(), m_databaseHint);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        write();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &PreferencesDialog::write);
    fillChoices();
    retranslate();
    read();
}

QLabel *PreferencesDialog::addRow(QFormLayout *form, QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

QWidget *PreferencesDialog::makeDatabaseField()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    m_database = new QLineEdit(field);
    m_database->setObjectName(QStringLiteral("database"));
    m_database->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    m_browse = new QPushButton(field);
    m_browse->setObjectName(QStringLiteral("browseDatabase"));
    row->addWidget(m_database, 1);
    row->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &PreferencesDialog::chooseDatabase);
    return field;
}

void PreferencesDialog::fillChoices()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem(QString(), static_cast<int>(choice));
    for (const TimeUnit unit : {TimeUnit::Automatic, TimeUnit::Seconds, TimeUnit::Minutes, TimeUnit::Hours})
        m_timeUnit->addItem(QString(), static_cast<int>(unit));
    m_language->addItem(QString(), QString());
    // Each under the name that its speakers look for.
    for (const Language &language : Languages::all())
        m_language->addItem(QString::fromUtf16(language.name), QString::fromLatin1(language.code));
}

void PreferencesDialog::read()
{
    choose(m_theme, static_cast<int>(m_settings.theme()));
    choose(m_language, m_settings.language());
    choose(m_timeUnit, static_cast<int>(m_settings.timeUnit()));
    m_textSize->setValue(m_settings.textSize());
    m_interval->setValue(static_cast<int>(m_settings.updateInterval().count()));
    m_database->setText(m_settings.databasePath());
}

void PreferencesDialog::write()
{
    m_settings.setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    m_settings.setTimeUnit(static_cast<TimeUnit>(m_timeUnit->currentData().toInt()));
    m_settings.setTextSize(m_textSize->value());
    m_settings.setUpdateInterval(milliseconds(m_interval->value()));
    m_settings.setDatabasePath(m_database->text().trimmed());
    // Last: every text of this dialog is set anew.
    m_settings.setLanguage(m_language->currentData().toString());
}

void PreferencesDialog::chooseDatabase()
{
    FileQuestion question;
    question.title = tr("Database for New Runs");
    question.name = QStringLiteral("castbench.db");
    question.filters = {tr("Databases (*.db)")};
    if (const auto path = m_prompts.saveFile(this, question))
        m_database->setText(*path);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_themeLabel->setText(tr("&Theme:"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_textSizeLabel->setText(tr("Te&xt size:"));
    m_textSize->setSuffix(QStringLiteral(" %"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("As the system"));
    m_timeUnitLabel->setText(tr("Unit of elapsed t&ime:"));
    m_timeUnit->setItemText(0, tr("Automatic"));
    m_timeUnit->setItemText(1, tr("Seconds"));
    m_timeUnit->setItemText(2, tr("Minutes"));
    m_timeUnit->setItemText(3, tr("Hours"));
    m_intervalLabel->setText(tr("Redraw live charts &every:"));
    m_interval->setSuffix(tr(" ms"));
    m_databaseLabel->setText(tr("&Database:"));
    m_database->setAccessibleName(tr("Database"));
    m_database->setPlaceholderText(tr("Castbench's own"));
    m_databaseHint->setText(tr("New runs are kept in this file; runs in other files stay where they are."));
    m_browse->setText(tr("&Browse …"));
}

} // namespace castbench
