#include "ui/pages/welcomepage.h"

#include "controllers/domain/shownnames.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace castbench {

namespace {

constexpr int stepCount = 3;

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * factor);
    larger.setBold(bold);
    return larger;
}

QLabel *wrappingLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

QString quickPlanTitle()
{
    const auto plan = loadPlan(QStringLiteral("upload-cap-quick"));
    return plan ? shownPlanTitle(*plan) : QString();
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout;
    m_heading = wrappingLabel(QStringLiteral("welcomeHeading"), content);
    m_lead = wrappingLabel(QStringLiteral("welcomeLead"), content);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    const int gap = fontMetrics().height();
    column->addSpacing(gap);
    column->addWidget(makeSteps());
    column->addSpacing(gap);
    column->addWidget(makeChoices());
    column->addWidget(makeBusyLine());
    column->addStretch(1);
    // Lines longer than this are hard to read.
    auto *row = new QHBoxLayout(content);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("welcomeScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    setContent(scroll);
    retranslate();
    fitFonts();
    setBusy({});
}

QWidget *WelcomePage::makeSteps()
{
    auto *steps = new QWidget;
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height());
    for (int i = 0; i < stepCount; ++i) {
        const Step step{new QLabel(QString::number(i + 1), steps),
                        wrappingLabel(QStringLiteral("stepHeading%1").arg(i + 1), steps),
                        wrappingLabel(QStringLiteral("stepText%1").arg(i + 1), steps)};
        step.number->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        grid->addWidget(step.number, 2 * i, 0, 2, 1);
        grid->addWidget(step.heading, 2 * i, 1);
        grid->addWidget(step.text, 2 * i + 1, 1);
        m_steps.push_back(step);
    }
    grid->setColumnStretch(1, 1);
    return steps;
}

QWidget *WelcomePage::makeChoices()
{
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    m_try = button(QStringLiteral("tryBuiltInLab"), choices);
    m_try->setDefault(true);
    m_try->setIconSize({24, 24});
    m_tryHint = wrappingLabel(QStringLiteral("tryHint"), choices);
    m_setUp = button(QStringLiteral("setUpLab"), choices);
    m_open = button(QStringLiteral("openLab"), choices);
    m_help = button(QStringLiteral("openHelp"), choices);
    grid->addWidget(m_try, 0, 0, 1, 3);
    grid->addWidget(m_tryHint, 1, 0, 1, 3);
    grid->setRowMinimumHeight(2, fontMetrics().height() / 2);
    grid->addWidget(m_setUp, 3, 0);
    grid->addWidget(m_open, 3, 1);
    grid->addWidget(m_help, 3, 2);
    connect(m_try, &QPushButton::clicked, this, &WelcomePage::tryBuiltInLab);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomePage::setUpLab);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openLab);
    connect(m_help, &QPushButton::clicked, this, &WelcomePage::openHelp);
    return choices;
}

QWidget *WelcomePage::makeBusyLine()
{
    m_busy = new QWidget;
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    m_busyText = new QLabel(m_busy);
    m_busyText->setObjectName(QStringLiteral("busyText"));
    m_progress = new QProgressBar(m_busy);
    m_progress->setObjectName(QStringLiteral("busyProgress"));
    m_progress->setRange(0, 0);
    m_cancel = button(QStringLiteral("cancelBusy"), m_busy);
    row->addWidget(m_busyText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WelcomePage::cancelled);
    return m_busy;
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QString WelcomePage::helpTopic() const
{
    return QStringLiteral("welcome");
}

void WelcomePage::setBusy(const QString &what)
{
    const bool busy = !what.isEmpty();
    m_busyText->setText(what);
    m_busy->setVisible(busy);
    m_try->setEnabled(!busy);
    if (busy)
        m_cancel->setFocus();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitFonts();
    Page::changeEvent(event);
}

void WelcomePage::fitFonts()
{
    m_heading->setFont(scaled(font(), 1.8, true));
    m_lead->setFont(scaled(font(), 1.15, false));
    for (const Step &step : m_steps) {
        step.number->setFont(scaled(font(), 1.8, true));
        step.heading->setFont(scaled(font(), 1.1, true));
    }
    m_try->setFont(scaled(font(), 1.2, true));
}

void WelcomePage::retranslate()
{
    m_heading->setText(tr("Welcome to Castbench"));
    m_lead->setText(
        tr("Measure what a smaller upload does to a live stream: how late viewers see it, how many "
           "frames are dropped, and how late chat becomes."));
    const std::array<std::array<QString, 2>, stepCount> texts{
        {{tr("Describe the lab"),
          tr("Which computer streams, who watches, and which switch limits the upload. The built-in lab has "
             "all of it, on this computer.")},
         {tr("Plan an experiment"), tr("A wizard asks for the steps and what to measure, and checks every "
                                       "device before anything starts.")},
         {tr("Watch it, and take the figures home"), tr("Charts show what is measured as it happens. The "
                                                        "switch gets its former setting back at the end, "
                                                        "however the run ends.")}}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_steps[i].heading->setText(texts[i][0]);
        m_steps[i].text->setText(texts[i][1]);
    }
    m_try->setText(tr("&Try it on the built-in lab"));
    m_tryHint->setText(
        tr("Starts a small lab on this computer and runs the experiment \"%1\" in it: about a minute and a "
           "half. Nothing outside this computer is touched.")
            .arg(quickPlanTitle()));
    m_setUp->setText(tr("&Set up your own lab"));
    m_open->setText(tr("&Open a lab file …"));
    m_help->setText(tr("&How it works"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
}

} // namespace castbench
