#include "ui/wizards/experimentwizard.h"

#include "ui/models/planlibrary.h"
#include "ui/models/severityicon.h"
#include "ui/services/labdocument.h"
#include "ui/services/labservice.h"
#include "ui/services/prompts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/wizards/kindpage.h"
#include "ui/wizards/measurepage.h"
#include "ui/wizards/participantspage.h"
#include "ui/wizards/preflightpage.h"
#include "ui/wizards/stepspage.h"
#include "ui/wizards/summarypage.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr double titleScale = 1.4;

/// Keeps the room of a sign where there is none.
QIcon emptyIcon(const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

ExperimentWizard::ExperimentWizard(const Tools &tools, const ExperimentDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_draft(draft)
    , m_list(named<QListWidget>(this, "wizardPages"))
    , m_title(named<QLabel>(this, "pageTitle"))
    , m_subtitle(named<QLabel>(this, "pageSubtitle"))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_cancel(named<QPushButton>(this, "cancel"))
    , m_back(named<QPushButton>(this, "back"))
    , m_next(named<QPushButton>(this, "next"))
    , m_save(named<QPushButton>(this, "savePlan"))
    , m_start(named<QPushButton>(this, "startRun"))
{
    setObjectName(QStringLiteral("experimentWizard"));
    addPages();
    build();
    connect(m_cancel, &QPushButton::clicked, this, &ExperimentWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ExperimentWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ExperimentWizard::next);
    connect(m_save, &QPushButton::clicked, this, &ExperimentWizard::savePlan);
    connect(m_start, &QPushButton::clicked, this, &ExperimentWizard::startRun);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExperimentWizard::goTo);
    begin();
}

ExperimentWizard::~ExperimentWizard() = default;

void ExperimentWizard::addPages()
{
    auto *participants = new ParticipantsPage(m_draft, m_tools.lab, m_tools.labs, m_tools.prompts, this);
    auto *steps = new StepsPage(m_draft, this);
    m_preflight = new PreflightPage(m_draft, m_tools.runs, this);
    m_summary = new SummaryPage(m_draft, this);
    connect(participants, &ParticipantsPage::failed, m_messages,
            [this](const Error &error) { m_messages->showError(error); });
    connect(participants, &ParticipantsPage::mended, m_messages, &MessageBar::clear);
    connect(steps, &StepsPage::refused, m_messages,
            [this](const QString &reason) { m_messages->show(Severity::Warning, reason); });
    connect(m_preflight, &PreflightPage::failed, m_messages,
            [this](const Error &error) { m_messages->showError(error); });
    add(new KindPage(m_draft, this));
    add(participants);
    add(steps);
    add(new MeasurePage(m_draft, this));
    add(m_preflight);
    add(m_summary);
}

void ExperimentWizard::add(WizardPage *page)
{
    page->layout()->setContentsMargins(0, 0, 0, 0);
    m_pages.push_back(page);
    // With large text a page may be larger than the screen.
    auto *view = new QScrollArea(this);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setWidgetResizable(true);
    view->setWidget(page);
    m_stack->addWidget(view);
    m_list->addItem(QString());
    connect(page, &WizardPage::draftChanged, this, &ExperimentWizard::refresh);
    connect(page, &WizardPage::completeChanged, this, &ExperimentWizard::refresh);
}

void ExperimentWizard::build()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setBold(true);
    m_title->setFont(large);
    m_subtitle->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize({icon, icon});
    m_list->setUniformItemSizes(true);
    for (QPushButton *button : {m_cancel, m_back, m_save})
        button->setAutoDefault(false);
    auto *content = new QVBoxLayout;
    content->addWidget(m_title);
    content->addWidget(m_subtitle);
    content->addWidget(m_messages);
    content->addWidget(m_stack, 1);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_list);
    upper->addSpacing(fontMetrics().horizontalAdvance(u'x'));
    upper->addLayout(content, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_save);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addLayout(buttons);
    const QSize wished(fontMetrics().horizontalAdvance(u'x') * 150, fontMetrics().height() * 46);
    resize(wished.boundedTo(screen()->availableSize()));
}

void ExperimentWizard::begin()
{
    retranslate();
    m_pages.front()->enter();
    // Pages may complete the draft by themselves: the lab becomes known. That is no input.
    m_initial = m_draft;
    refresh();
    m_list->setCurrentRow(0);
}

int ExperimentWizard::currentPage() const
{
    return m_stack->currentIndex();
}

void ExperimentWizard::goTo(int page)
{
    const int former = currentPage();
    page = std::clamp(page, 0, int(m_pages.size()) - 1);
    if (page > former)
        page = std::min(page, firstIncomplete());
    if (page != former) {
        m_messages->clear();
        m_pages[static_cast<std::size_t>(former)]->leave();
        m_stack->setCurrentIndex(page);
        m_reached = std::max(m_reached, page);
        m_pages[static_cast<std::size_t>(page)]->enter();
        WizardPage *const entered = m_pages[static_cast<std::size_t>(page)];
        entered->setFocus();
        entered->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    }
    refresh();
}

void ExperimentWizard::goToCheck()
{
    goTo(static_cast<int>(std::find(m_pages.begin(), m_pages.end(), m_preflight) - m_pages.begin()));
}

void ExperimentWizard::reject()
{
    ExperimentDraft entered = m_draft;
    entered.lab = m_initial.lab;
    if (!(entered == m_initial)) {
        const Question question{tr("Close the wizard?"),
                                tr("What you entered is lost."),
                                tr("To keep it, save the plan on the last page."),
                                tr("Close"),
                                {},
                                true};
        if (m_tools.prompts.ask(this, question) != Answer::Accept)
            return;
    }
    QDialog::reject();
}

void ExperimentWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExperimentWizard::refresh()
{
    m_problems = draft::problems(m_draft);
    for (WizardPage *page : m_pages)
        page->showProblems(m_problems);
    m_summary->setObstacle(obstacle());
    updatePageList();
    updateButtons();
}

void ExperimentWizard::updatePageList()
{
    const QSignalBlocker blocker(m_list);
    const int current = currentPage();
    const int limit = std::max(current, firstIncomplete());
    for (int i = 0; i < m_list->count(); ++i) {
        const WizardPage &page = *m_pages[static_cast<std::size_t>(i)];
        QListWidgetItem *item = m_list->item(i);
        item->setText(QStringLiteral("%1. %2").arg(QString::number(i + 1), page.title()));
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * m_list->iconSize().width(),
                           fontMetrics().height() * 2});
        item->setFlags(i <= limit ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        QIcon icon = emptyIcon(m_list->iconSize());
        if (i <= m_reached && pageHasProblem(i))
            icon = severityIcon(Severity::Error);
        else if (i < m_reached && page.isComplete())
            icon = fineIcon();
        item->setIcon(icon);
    }
    m_list->setCurrentRow(current);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * fontMetrics().horizontalAdvance(u'x'));
    m_title->setText(m_pages[static_cast<std::size_t>(current)]->title());
    m_subtitle->setText(m_pages[static_cast<std::size_t>(current)]->subtitle());
}

void ExperimentWizard::updateButtons()
{
    const int current = currentPage();
    const bool last = current == int(m_pages.size()) - 1;
    m_back->setEnabled(current > 0);
    m_next->setVisible(!last);
    m_next->setEnabled(firstIncomplete() > current);
    m_save->setVisible(last);
    m_start->setVisible(last);
    m_save->setEnabled(m_problems.empty());
    m_start->setEnabled(m_problems.empty() && obstacle().isEmpty());
    m_next->setDefault(!last);
    m_start->setDefault(last && m_start->isEnabled());
    m_save->setDefault(last && !m_start->isEnabled());
}

void ExperimentWizard::next()
{
    goTo(currentPage() + 1);
}

void ExperimentWizard::back()
{
    goTo(currentPage() - 1);
}

void ExperimentWizard::startRun()
{
    RunRequest request = draft::toRequest(m_draft);
    if (m_summary->keepsPlan()) {
        const PlanEntry *known = m_tools.plans.findSame(request.plan);
        const auto path = known ? Expected<QString>(known->path) : m_tools.plans.save(request.plan);
        if (!path) {
            m_messages->showError(path.error());
            return;
        }
        if (const PlanEntry *kept = m_tools.plans.find(*path))
            request.plan.name = kept->plan.name;
        Q_EMIT planSaved(*path);
    }
    accept();
    Q_EMIT runRequested(request);
}

void ExperimentWizard::savePlan()
{
    const auto saved = m_tools.plans.save(draft::toPlan(m_draft));
    if (!saved) {
        m_messages->showError(saved.error());
        return;
    }
    accept();
    Q_EMIT planSaved(*saved);
}

/// Where the way ends for now; the last page where nothing is missing.
int ExperimentWizard::firstIncomplete() const
{
    for (int i = 0; i < int(m_pages.size()) - 1; ++i) {
        if (pageHasProblem(i) || !m_pages[static_cast<std::size_t>(i)]->isComplete())
            return i;
    }
    return int(m_pages.size()) - 1;
}

bool ExperimentWizard::pageHasProblem(int page) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [this, page](const FieldProblem &problem) {
        return m_pages[static_cast<std::size_t>(page)]->holds(problem.field);
    });
}

QString ExperimentWizard::obstacle() const
{
    if (m_tools.runs.isActive())
        return tr("A run is active: this one can be started when it has ended. The plan can be saved now.");
    if (!m_preflight->mayRun())
        return tr("The check has not passed: only the plan can be saved. Go back to the check to run it.");
    return {};
}

void ExperimentWizard::retranslate()
{
    setWindowTitle(tr("New experiment"));
    m_list->setAccessibleName(tr("Pages of the wizard"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("< &Back"));
    m_next->setText(tr("&Next >"));
    m_save->setText(tr("Sa&ve plan"));
    m_start->setText(tr("&Start run"));
    refresh();
}

} // namespace castbench
