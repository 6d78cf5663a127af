#include "ui/pages/resultspage.h"

#include "controllers/domain/shownnames.h"
#include "controllers/storage/runlibrary.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/runsmodel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/compareview.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/runslist.h"
#include "ui/widgets/runview.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <qcorofuture.h>

#include <utility>

namespace castbench {

namespace {

constexpr std::size_t mostCompared = 12;
constexpr milliseconds patience{300};
constexpr int wholePercent = 100;
const QString splitterState = QStringLiteral("resultsSplitter");

enum View { NothingView, LoadingView, SingleView, ComparisonView };

} // namespace

ResultsPage::ResultsPage(RunLibrary &library, Settings &settings, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_library(library)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_list(new RunsList(library, settings, this))
    , m_ownDatabase(library.path())
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(splitterState);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeViews());
    splitter->setSizes({1000, 3000}); // a share of what there is
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(settings.windowState(splitterState));
    setContent(splitter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connectAll();
    retranslate();
    showDatabase();
}

ResultsPage::~ResultsPage()
{
    m_load.request_stop();
    if (const auto *splitter = findChild<QSplitter *>(splitterState))
        m_settings.setWindowState(splitterState, splitter->saveState());
}

QString ResultsPage::title() const
{
    return tr("Results");
}

QString ResultsPage::helpTopic() const
{
    return QStringLiteral("results");
}

void ResultsPage::openRun(RunId run)
{
    m_list->choose(run);
}

void ResultsPage::refresh()
{
    m_list->refresh();
}

void ResultsPage::openDatabase(const QString &path)
{
    changeDatabase(this, path);
}

QWidget *ResultsPage::makeSide()
{
    auto *side = new QWidget(this);
    m_database = new QWidget(side);
    m_database->setObjectName(QStringLiteral("otherDatabase"));
    m_databaseName = new QLabel(m_database);
    m_databaseName->setObjectName(QStringLiteral("databaseName"));
    m_databaseName->setWordWrap(true);
    m_databaseName->setTextFormat(Qt::PlainText);
    m_back = new QPushButton(m_database);
    m_back->setObjectName(QStringLiteral("ownDatabase"));
    auto *line = new QHBoxLayout(m_database);
    line->setContentsMargins({});
    line->addWidget(m_databaseName, 1);
    line->addWidget(m_back);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_database);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *ResultsPage::makeViews()
{
    m_views = new QStackedWidget(this);
    m_nothing = new QLabel(m_views);
    m_nothing->setObjectName(QStringLiteral("nothingShown"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_run = new RunView(m_settings, m_views);
    m_compare = new CompareView(m_settings, m_views);
    m_views->addWidget(m_nothing);
    m_views->addWidget(makeLoadingView());
    m_views->addWidget(m_run);
    m_views->addWidget(m_compare);
    return m_views;
}

QWidget *ResultsPage::makeLoadingView()
{
    auto *view = new QWidget(this);
    m_loadingText = new QLabel(view);
    m_loading = new QProgressBar(view);
    m_loading->setObjectName(QStringLiteral("loading"));
    m_cancel = new QPushButton(view);
    m_cancel->setObjectName(QStringLiteral("cancelLoading"));
    auto *layout = new QVBoxLayout(view);
    layout->addStretch(1);
    layout->addWidget(m_loadingText, 0, Qt::AlignHCenter);
    layout->addWidget(m_loading, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return view;
}

void ResultsPage::connectAll()
{
    connect(m_list, &RunsList::choiceChanged, this, &ResultsPage::showChosen);
    connect(m_list, &RunsList::exportRequested, this, &ResultsPage::exportShown);
    connect(m_list, &RunsList::repeatRequested, this, &ResultsPage::repeatRequested);
    connect(m_list, &RunsList::failed, this, [this](const Error &error) {
        showMessage(Severity::Error, error.text(), tr("&Try Again"), [this] { m_list->tryAgain(); });
    });
    connect(m_list, &RunsList::leftOut, this, &ResultsPage::showLeftOut);
    connect(m_list, &RunsList::deleted, this, [this](int count) {
        showMessage(Severity::Info, tr("%n run(s) deleted.", nullptr, count), tr("&Undo"),
                    [this] { m_list->undoDelete(); });
    });
    connect(m_list, &RunsList::takenBack, &messages(), &MessageBar::clear);
    connect(&messages(), &MessageBar::actionTriggered, this, [this] {
        messages().clear();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    connect(m_cancel, &QPushButton::clicked, m_list, &RunsList::clearChoice);
    connect(&m_patience, &QTimer::timeout, m_views, [this] { m_views->setCurrentIndex(LoadingView); });
    connect(m_back, &QPushButton::clicked, this, [this] { openDatabase(m_ownDatabase); });
    connect(&m_library, &RunLibrary::changed, this, &ResultsPage::showDatabase);
    for (FigurePane *pane : {&m_run->figure(), &m_compare->figure()}) {
        connect(pane, &FigurePane::exportRequested, this, &ResultsPage::exportShown);
        connect(pane, &FigurePane::copied, this,
                [this] { showMessage(Severity::Info, tr("The figure is on the clipboard.")); });
        connect(pane, &FigurePane::failed, this, [this](const Error &error) { messages().showError(error); });
    }
}

void ResultsPage::showMessage(Severity severity, const QString &text, const QString &action,
                              std::function<void()> then)
{
    m_action = std::move(then);
    m_offersResuming = false;
    messages().show(severity, text, action);
}

/// Which runs the list lacks, and why.
void ResultsPage::showLeftOut()
{
    constexpr std::size_t mostShown = 3;
    const std::vector<Error> &errors = m_library.unreadable();
    QStringList lines{
        tr("%n run(s) cannot be read and are not in the list.", nullptr, static_cast<int>(errors.size()))};
    for (std::size_t i = 0; i < std::min(errors.size(), mostShown); ++i)
        lines += errors[i].text();
    showMessage(Severity::Warning, lines.join(u'\n'));
}

/// A run whose program was killed waits for somebody to go on with it.
void ResultsPage::offerResuming()
{
    const RunRecord &record = m_run->data()->record;
    if (!isCutOff(record))
        return;
    showMessage(Severity::Warning,
                tr("This run was cut off: its program ended before the run did. What was stored is kept, and "
                   "the run can go on."),
                tr("&Resume …"), [this] { Q_EMIT resumeRequested(m_run->data()->record); });
    m_offersResuming = true;
}

void ResultsPage::showDatabase()
{
    const QString path = m_library.path();
    m_database->setVisible(path != m_ownDatabase);
    m_databaseName->setText(QFileInfo(path).fileName());
    m_databaseName->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
}

void ResultsPage::showChosen()
{
    const auto runs = m_list->chosen();
    if (std::exchange(m_offersResuming, false))
        messages().clear();
    m_load.request_stop();
    m_patience.stop();
    if (runs.empty() || runs.size() > mostCompared) {
        m_views->setCurrentIndex(NothingView);
        if (!runs.empty())
            showMessage(Severity::Info, tr("At most %n run(s) can be compared at once.", nullptr,
                                           static_cast<int>(mostCompared)));
        return;
    }
    m_load = std::stop_source();
    m_loading->setRange(0, static_cast<int>(runs.size()) * wholePercent);
    m_loading->setValue(0);
    m_patience.start();
    load(this, runs, m_load.get_token());
}

void ResultsPage::showNothing(const Error &error)
{
    m_patience.stop();
    m_views->setCurrentIndex(NothingView);
    showMessage(Severity::Error, error.text(), tr("&Try Again"), [this] { showChosen(); });
}

void ResultsPage::exportShown()
{
    ExportSource source;
    if (m_views->currentIndex() == ComparisonView) {
        source.runs = m_compare->runs();
        source.name = tr("Comparison");
        source.figures = m_compare->shownFigures();
    } else if (m_views->currentIndex() == SingleView) {
        source.runs = {m_run->data()};
        source.name = shownRunName(m_run->data()->record);
        source.figures = {m_run->figure().view().shownFigure()};
    } else {
        return;
    }
    auto *dialog = new ExportDialog(std::move(source), m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::accepted, this,
            [this, dialog] { showMessage(Severity::Info, dialog->report()); });
    dialog->open();
}

QCoro::Task<void> ResultsPage::load(QPointer<ResultsPage> self, std::vector<RunId> runs, std::stop_token stop)
{
    std::vector<std::shared_ptr<const RunData>> loaded;
    for (const RunId run : runs) {
        const int done = static_cast<int>(loaded.size()) * wholePercent;
        const auto progress = [self, done, stop](double share) {
            if (self && !stop.stop_requested())
                self->m_loading->setValue(done + static_cast<int>(share * wholePercent));
        };
        auto data = co_await self->m_library.load(run, progress, stop);
        if (!self || stop.stop_requested())
            co_return;
        if (!data) {
            self->showNothing(data.error());
            co_return;
        }
        loaded.push_back(std::move(*data));
    }
    draw(self, std::move(loaded), stop);
}

QCoro::Task<void> ResultsPage::draw(QPointer<ResultsPage> self,
                                    std::vector<std::shared_ptr<const RunData>> runs, std::stop_token stop)
{
    // There is no telling how long this takes.
    self->m_loading->setRange(0, 0);
    if (runs.size() > 1) {
        RunsPicture picture = co_await QtConcurrent::run(&RunsPicture::of, std::move(runs));
        if (!self || stop.stop_requested())
            co_return;
        self->m_compare->show(std::move(picture));
        self->m_views->setCurrentIndex(ComparisonView);
    } else {
        RunPicture picture = co_await QtConcurrent::run(&RunPicture::of, std::move(runs.front()));
        if (!self || stop.stop_requested())
            co_return;
        self->m_run->show(std::move(picture));
        self->m_views->setCurrentIndex(SingleView);
        self->offerResuming();
    }
    self->m_patience.stop();
}

QCoro::Task<void> ResultsPage::changeDatabase(QPointer<ResultsPage> self, QString path)
{
    self->m_list->saveNotes();
    const auto opened = co_await self->m_library.open(path);
    if (!self)
        co_return;
    if (!opened) {
        self->showMessage(Severity::Error, opened.error().text(), tr("&Try Again"),
                          [self, path] { self->openDatabase(path); });
        co_return;
    }
    self->messages().clear();
    if (self->m_library.isReadOnly())
        self->showMessage(Severity::Warning, tr("This database can be read but not changed: %1").arg(path));
    Q_EMIT self->databaseChanged(path);
}

void ResultsPage::retranslate()
{
    m_nothing->setText(tr("Choose a run to see it, or several to compare them."));
    m_loadingText->setText(tr("Reading …"));
    m_loading->setAccessibleName(tr("Reading"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("&Back to Your Runs"));
    m_databaseName->setAccessibleName(tr("Database that is shown"));
    m_list->retranslate();
    m_run->retranslate();
    m_compare->retranslate();
    // Figures hold texts, too.
    if (!m_list->chosen().empty())
        showChosen();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

} // namespace castbench
