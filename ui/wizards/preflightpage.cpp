#include "ui/wizards/preflightpage.h"

#include "ui/models/severityicon.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace castbench {

namespace {

bool same(const RunRequest &a, const RunRequest &b)
{
    // The name of a run changes nothing that could be looked at.
    Plan plan = a.plan;
    plan.name = b.plan.name;
    plan.title = b.plan.title;
    return plan == b.plan && a.builtInLab == b.builtInLab && (a.builtInLab || a.lab == b.lab);
}

} // namespace

PreflightPage::PreflightPage(ExperimentDraft &draft, RunService &runs, QWidget *parent)
    : WizardPage(draft, parent)
    , m_runs(runs)
    , m_progress(named<QProgressBar>(this, "preflightProgress"))
    , m_verdictIcon(new QLabel(this))
    , m_verdict(named<QLabel>(this, "verdict"))
    , m_again(named<QPushButton>(this, "checkAgain"))
    , m_cancel(named<QPushButton>(this, "cancelCheck"))
    , m_findings(named<QTableView>(this, "findings"))
    , m_onlySave(named<QCheckBox>(this, "onlySave"))
{
    build();
    connect(m_again, &QPushButton::clicked, this, &PreflightPage::begin);
    connect(m_cancel, &QPushButton::clicked, this, &PreflightPage::cancel);
    connect(m_onlySave, &QCheckBox::toggled, this, &WizardPage::completeChanged);
    retranslate();
}

PreflightPage::~PreflightPage()
{
    ++m_round;
    m_stop.request_stop();
}

void PreflightPage::build()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_verdict->setWordWrap(true);
    m_findings->setModel(&m_model);
    m_findings->setWordWrap(true);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findings->setTabKeyNavigation(false);
    m_findings->setAlternatingRowColors(true);
    m_findings->verticalHeader()->hide();
    m_findings->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_findings->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::RemedyColumn, QHeaderView::Stretch);
    m_findings->horizontalHeader()->setHighlightSections(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verdictIcon);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_again);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_onlySave);
}

QString PreflightPage::title() const
{
    return tr("Check");
}

QString PreflightPage::subtitle() const
{
    return tr("Is everything there that the run needs? Nothing is changed on any device.");
}

bool PreflightPage::holds(const QString &) const
{
    return false;
}

bool PreflightPage::isComplete() const
{
    return onlySave() || mayRun();
}

void PreflightPage::enter()
{
    if (m_state != State::Running && !isUpToDate() && mayBegin())
        begin();
    showState();
}

void PreflightPage::leave()
{
    if (m_state == State::Running)
        cancel();
}

void PreflightPage::showProblems(const std::vector<FieldProblem> &)
{
    showState();
}

bool PreflightPage::mayRun() const
{
    return m_state == State::Done && isUpToDate() && m_model.count(Severity::Error) == 0;
}

bool PreflightPage::onlySave() const
{
    return m_onlySave->isChecked();
}

void PreflightPage::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_model.setFindings({});
    const RunRequest request = draft::toRequest(draft());
    m_looked = request;
    const int round = ++m_round;
    setState(State::Running);
    look(request, round, m_stop.get_token());
}

void PreflightPage::cancel()
{
    ++m_round;
    m_stop.request_stop();
    m_looked.reset();
    setState(State::Stopped);
}

QCoro::Task<void> PreflightPage::look(RunRequest request, int round, std::stop_token stop)
{
    const QPointer<PreflightPage> self(this);
    const auto findings = co_await m_runs.check(request, stop);
    if (!self || round != m_round)
        co_return;
    if (findings) {
        m_model.setFindings(*findings);
        setState(State::Done);
    } else {
        m_looked.reset();
        setState(State::Stopped);
        Q_EMIT failed(findings.error());
    }
}

void PreflightPage::setState(State state)
{
    m_state = state;
    showState();
    Q_EMIT completeChanged();
}

bool PreflightPage::isUpToDate() const
{
    return m_looked && same(*m_looked, draft::toRequest(draft()));
}

/// While a run is active its devices are busy, and the check would disturb it.
bool PreflightPage::mayBegin() const
{
    return !m_runs.isActive();
}

void PreflightPage::showState()
{
    const bool running = m_state == State::Running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_again->setVisible(!running);
    m_again->setEnabled(mayBegin());
    const int errors = m_model.count(Severity::Error);
    const int warnings = m_model.count(Severity::Warning);
    QIcon icon = severityIcon(Severity::Info);
    if (running) {
        m_verdict->setText(tr("Asking every device at the same time; this takes 15 s at most."));
    } else if (!mayBegin()) {
        m_verdict->setText(tr("A run is active. Check when it has ended, or only save the plan."));
    } else if (m_state != State::Done || !isUpToDate()) {
        m_verdict->setText(
            tr("The experiment was not checked as it is now. Check it, or only save the plan."));
    } else if (errors > 0) {
        icon = severityIcon(Severity::Error);
        m_verdict->setText(
            tr("%n error(s): follow the remedies and check again, or only save the plan.", nullptr, errors));
    } else if (warnings > 0) {
        icon = severityIcon(Severity::Warning);
        m_verdict->setText(tr("%n warning(s): the run may start.", nullptr, warnings));
    } else {
        icon = fineIcon();
        m_verdict->setText(tr("Everything is ready."));
    }
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_verdictIcon->setPixmap(icon.pixmap(size, size));
}

void PreflightPage::retranslate()
{
    m_progress->setAccessibleName(tr("The check is running"));
    m_again->setText(tr("Check a&gain"));
    m_cancel->setText(tr("Stop the chec&k"));
    m_findings->setAccessibleName(tr("Findings"));
    m_onlySave->setText(tr("&Only save the plan, do not run it now"));
    m_model.retranslate();
    showState();
}

} // namespace castbench
