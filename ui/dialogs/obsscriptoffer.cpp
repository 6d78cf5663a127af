#include "ui/dialogs/obsscriptoffer.h"

#include "ui/dialogs/obsscript.h"
#include "ui/text/coretext.h"
#include "ui/widgets/fieldnote.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ObsScriptOffer::ObsScriptOffer(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_text(new QLabel(this))
    , m_problem(new FieldNote(this))
    , m_save(makeButton("saveObsScript", this))
    , m_help(makeButton("obsScriptHelp", this))
{
    setObjectName(QStringLiteral("obsScriptOffer"));
    m_text->setObjectName(QStringLiteral("obsScriptText"));
    m_text->setWordWrap(true);
    // A file's name is shown as it is.
    m_text->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_help);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    connect(m_save, &QPushButton::clicked, this, &ObsScriptOffer::save);
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(obsScriptTopic); });
    retranslate();
}

void ObsScriptOffer::save()
{
    const auto saved = saveObsScript(m_prompts, this);
    if (!saved)
        return;
    m_path = *saved ? **saved : QString();
    m_problem->setProblem(*saved ? QString() : coreText(saved->error().text()), m_save);
    showText();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ObsScriptOffer::showText()
{
    m_text->setText(m_path.isEmpty()
                        ? tr("OBS draws the frame clock with a script, which belongs on the computer "
                             "that streams.")
                        : obsScriptNextSteps(m_path));
}

void ObsScriptOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ObsScriptOffer::retranslate()
{
    m_save->setText(tr("Sa&ve the OBS script …"));
    m_save->setToolTip(tr("Writes the script for OBS that stamps each frame with the time"));
    m_help->setText(tr("Ho&w to install it"));
    m_help->setToolTip(tr("Shows the help page about the script for OBS"));
    showText();
}

} // namespace castbench
