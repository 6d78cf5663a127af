#include "ui/pages/runpage.h"

#include "controllers/domain/shownnames.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/runactions.h"
#include "ui/pages/runcharts.h"
#include "ui/services/runservice.h"
#include "ui/settings/settings.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readingsbar.h"
#include "ui/widgets/runheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace castbench {

namespace {

constexpr milliseconds readingsInterval{250};
constexpr int chartsWidth = 110; ///< in characters
constexpr int eventsWidth = 45;  ///< in characters
constexpr int emptyView = 0;
constexpr int runView = 1;
const QString splitterState = QStringLiteral("runSplitter");

} // namespace

RunPage::RunPage(RunService &service, Settings &settings, Prompts &prompts, const Clock &clock,
                 QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_actions(new RunActions(service, prompts, this))
    , m_views(new QStackedWidget(this))
{
    m_views->addWidget(makeEmptyView());
    m_views->addWidget(makeRunView());
    setContent(m_views);
    m_refresh.setInterval(readingsInterval);
    connect(&m_refresh, &QTimer::timeout, m_readings, &ReadingsBar::refresh);
    follow();
    retranslate();
}

RunPage::~RunPage()
{
    saveLayout();
}

QString RunPage::title() const
{
    return tr("Run");
}

QString RunPage::helpTopic() const
{
    return QStringLiteral("run");
}

QWidget *RunPage::makeEmptyView()
{
    auto *view = new QWidget(this);
    m_emptyText = new QLabel(view);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_plan = new QPushButton(view);
    m_plan->setObjectName(QStringLiteral("planButton"));
    auto *layout = new QVBoxLayout(view);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_plan, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_plan, &QPushButton::clicked, this, &RunPage::planRequested);
    return view;
}

QWidget *RunPage::makeRunView()
{
    auto *view = new QWidget(this);
    m_header = new RunHeader(m_clock, view);
    for (QAction *action : {m_actions->pause(), m_actions->skipStep(), m_actions->abort()})
        m_header->addButton(action);
    m_readings = new ReadingsBar(m_clock, view);
    m_charts = new RunCharts(m_settings, view);
    m_events = new EventsPanel(view);
    m_note = new QLineEdit(view);
    m_note->setObjectName(QStringLiteral("noteField"));
    m_addNote = new QPushButton(view);
    m_addNote->setObjectName(QStringLiteral("noteButton"));
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_addNote);
    auto *side = new QWidget(view);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_events, 1);
    sideLayout->addLayout(noteRow);
    auto *splitter = new QSplitter(Qt::Horizontal, view);
    splitter->setObjectName(splitterState);
    splitter->addWidget(m_charts);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().horizontalAdvance(u'x');
    splitter->setSizes({em * chartsWidth, em * eventsWidth});
    splitter->restoreState(m_settings.windowState(splitterState));
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins({});
    layout->addWidget(m_header);
    layout->addWidget(m_readings);
    layout->addWidget(splitter, 1);
    return view;
}

void RunPage::follow()
{
    connect(&m_service, &RunService::preparing, this, &RunPage::prepare);
    connect(&m_service, &RunService::waitingForDevices, this, [this](const QStringList &devices) {
        messages().show(Severity::Info, tr("Waiting for castbench-probe on: %1").arg(devices.join(u", ")));
    });
    connect(&m_service, &RunService::started, this, &RunPage::begin);
    connect(&m_service, &RunService::progressed, this, &RunPage::showProgress);
    connect(&m_service, &RunService::stateChanged, this, [this] {
        // Before the engine's first progress there is nothing to show but the state.
        RunProgress progress = m_service.progress();
        if (m_service.record())
            progress.state = m_service.record()->state;
        showProgress(progress);
    });
    connect(&m_service, &RunService::stepChanged, this, &RunPage::showStep);
    connect(&m_service, &RunService::preflightDone, this, &RunPage::showFindings);
    connect(&m_service, &RunService::eventRaised, this, [this](const Event &event) {
        m_events->append(event);
        m_charts->add(event);
    });
    connect(&m_service, &RunService::batchArrived, this, [this](const SampleBatch &batch) {
        m_readings->add(batch);
        m_charts->add(batch);
    });
    connect(&m_service, &RunService::ended, this, &RunPage::end);
    connect(&m_service, &RunService::failed, this, &RunPage::fail);
    connect(m_actions, &RunActions::refused, this,
            [this](const Error &error) { messages().show(Severity::Warning, error.text()); });
    connect(m_actions, &RunActions::noteRequested, m_note,
            [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
    connect(m_note, &QLineEdit::returnPressed, this, &RunPage::addNote);
    connect(m_addNote, &QPushButton::clicked, this, &RunPage::addNote);
    connect(&messages(), &MessageBar::actionTriggered, this, [this] {
        if (m_ended > 0)
            Q_EMIT resultRequested(m_ended);
    });
    connect(m_events, &EventsPanel::eventActivated, this,
            [this](const Event &event) { m_charts->showInstant(event.at); });
    FigurePane &pane = m_charts->pane();
    connect(&pane, &FigurePane::exportRequested, this, &RunPage::exportFigure);
    connect(&pane, &FigurePane::copied, this,
            [this] { messages().show(Severity::Info, tr("The figure is on the clipboard.")); });
    connect(&pane, &FigurePane::failed, this, [this](const Error &error) { messages().showError(error); });
}

void RunPage::prepare(const QString &what)
{
    m_ended = 0;
    messages().clear();
    m_views->setCurrentIndex(runView);
    m_header->setName({});
    m_header->setPreparing(what);
}

void RunPage::begin(const RunRecord &record)
{
    m_ended = 0;
    messages().clear();
    m_views->setCurrentIndex(runView);
    m_header->setName(shownRunName(record));
    m_readings->begin(record.plan.sampleInterval);
    m_events->setEvents(record.startedAt, {});
    m_charts->begin(record);
    m_note->setEnabled(true);
    m_addNote->setEnabled(true);
    m_refresh.start();
    showProgress(m_service.progress());
}

void RunPage::showProgress(const RunProgress &progress)
{
    if (m_ended > 0)
        return;
    const RunRecord *record = m_service.record();
    m_header->setProgress(progress, record ? record->steps : std::vector<StepRecord>());
}

void RunPage::showStep(const StepRecord &step)
{
    // The run's start is known with its first step.
    if (const RunRecord *record = m_service.record()) {
        m_events->setStart(record->startedAt);
        m_charts->setRecord(*record);
    }
    m_charts->setStep(step);
    if (step.outcome == StepOutcome::Running)
        m_readings->setCap(step.readBack ? std::optional(step.readBack->cap) : std::nullopt);
}

void RunPage::showFindings(const std::vector<Finding> &findings)
{
    // Warnings are among the events; what forbids the run is said at once, with its remedy.
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            lines += QStringLiteral("%1: %2 %3")
                         .arg(finding.device, coreText(finding.message), coreText(finding.remedy));
    }
    if (!lines.isEmpty())
        messages().show(Severity::Error, lines.join(u'\n'));
}

void RunPage::end(const RunRecord &record)
{
    m_ended = record.id;
    m_refresh.stop();
    m_header->setEnded(record);
    m_charts->end(record);
    m_note->setEnabled(false);
    m_addNote->setEnabled(false);
    const QString show = tr("Show &Result");
    switch (record.state) {
    case RunState::Failed:
        messages().show(Severity::Error, tr("The run failed: %1").arg(coreText(record.failure)), show);
        break;
    case RunState::Aborted:
        messages().show(Severity::Info, tr("The run was aborted. What was measured until then is kept."),
                        show);
        break;
    default:
        messages().show(Severity::Info, tr("The run is done, and everything is stored."), show);
        break;
    }
}

void RunPage::fail(const Error &error)
{
    m_ended = 0;
    m_refresh.stop();
    m_views->setCurrentIndex(emptyView);
    messages().showError(error);
}

void RunPage::addNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    if (const auto noted = m_service.note(text); !noted) {
        messages().show(Severity::Warning, noted.error().text());
        return;
    }
    m_note->clear();
}

void RunPage::exportFigure()
{
    ExportSource source;
    source.name = m_service.record() ? shownRunName(*m_service.record()) : title();
    source.figures = {m_charts->pane().view().shownFigure()};
    auto *dialog = new ExportDialog(std::move(source), m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::accepted, this,
            [this, dialog] { messages().show(Severity::Info, dialog->report()); });
    dialog->open();
}

void RunPage::saveLayout()
{
    if (const auto *splitter = findChild<QSplitter *>(splitterState))
        m_settings.setWindowState(splitterState, splitter->saveState());
}

void RunPage::retranslate()
{
    m_actions->retranslate();
    m_emptyText->setText(tr("No run is under way.\nPlan an experiment, or start one that you have planned."));
    m_plan->setText(tr("&Experiments"));
    m_header->retranslate();
    m_readings->retranslate();
    m_charts->retranslate();
    m_events->retranslate();
    m_note->setPlaceholderText(
        tr("What do you see? (%1)").arg(m_actions->note()->shortcut().toString(QKeySequence::NativeText)));
    m_note->setAccessibleName(tr("Note"));
    m_addNote->setText(tr("Add N&ote"));
}

} // namespace castbench
