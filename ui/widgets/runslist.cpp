#include "ui/widgets/runslist.h"

#include "controllers/storage/runlibrary.h"
#include "ui/models/runsmodel.h"
#include "ui/models/runsproxy.h"
#include "ui/settings/settings.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace castbench {

namespace {

constexpr milliseconds notesDelay{1000};
constexpr int notesLines = 6;
constexpr int nameCharacters = 24;
constexpr int dateCharacters = 22;
constexpr int leastCharacters = 26; ///< of the list's width
const QString headerState = QStringLiteral("runsHeader");

} // namespace

RunsList::RunsList(RunLibrary &library, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_settings(settings)
    , m_path(library.path())
    , m_runs(new RunsModel(this))
    , m_shown(new RunsProxy(this))
    , m_tools(new QToolBar(this))
    , m_search(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_notesLabel(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
    , m_remove(new QAction(this))
    , m_undo(new QAction(this))
    , m_repeat(new QAction(this))
    , m_export(new QAction(this))
{
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setClearButtonEnabled(true);
    m_hint->setObjectName(QStringLiteral("runsHint"));
    m_hint->setWordWrap(true);
    makeActions();
    makeList();
    makeNotes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tools);
    layout->addWidget(m_search);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notesLabel);
    layout->addWidget(m_notes);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * leastCharacters);
    connectAll();
    showIcons();
    retranslate();
    updateActions();
    showNotes();
    refresh();
}

RunsList::~RunsList()
{
    saveNotes();
    m_settings.setWindowState(headerState, m_list->header()->saveState());
}

void RunsList::choose(RunId run)
{
    m_wanted = run;
    refresh();
}

void RunsList::refresh()
{
    if (m_library.path() != m_path)
        leaveDatabase();
    read(this);
}

/// What is about the runs of another database has no meaning in this one, where others have their numbers.
void RunsList::leaveDatabase()
{
    m_path = m_library.path();
    m_notesTimer.stop();
    m_notesOf.reset();
    m_removed.clear();
    m_runs->setRuns({});
    choiceMade();
}

void RunsList::clearChoice()
{
    m_list->clearSelection();
}

std::vector<RunId> RunsList::chosen() const
{
    std::vector<RunId> runs;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    runs.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows)
        runs.push_back(row.data(RunsModel::runIdRole).toLongLong());
    // Whatever the order of clicks: colours stay with their runs.
    std::sort(runs.begin(), runs.end());
    return runs;
}

void RunsList::saveNotes()
{
    m_notesTimer.stop();
    if (m_notesOf) {
        const int row = m_runs->rowOf(*m_notesOf);
        const QString notes = m_notes->toPlainText();
        if (row >= 0 && notes != m_runs->run(row).notes)
            m_unstored[{m_path, *m_notesOf}] = notes;
    }
    const auto unstored = m_unstored;
    for (const auto &[where, notes] : unstored) {
        if (where.first == m_path)
            store(this, where.second, notes);
    }
}

void RunsList::undoDelete()
{
    restore(this, std::exchange(m_removed, {}));
}

void RunsList::makeActions()
{
    m_export->setObjectName(QStringLiteral("exportRun"));
    m_repeat->setObjectName(QStringLiteral("repeatRun"));
    m_remove->setObjectName(QStringLiteral("removeRuns"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_undo->setObjectName(QStringLiteral("restoreRuns"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {m_export, m_repeat, m_remove, m_undo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list->addAction(action);
        m_tools->addAction(action);
        m_tools->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    }
}

void RunsList::makeList()
{
    m_shown->setSourceModel(m_runs);
    m_list->setObjectName(QStringLiteral("runsList"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RunsModel::StartedColumn, Qt::DescendingOrder);
    m_list->header()->resizeSection(RunsModel::NameColumn,
                                    fontMetrics().horizontalAdvance(u'x') * nameCharacters);
    m_list->header()->resizeSection(RunsModel::StartedColumn,
                                    fontMetrics().horizontalAdvance(u'x') * dateCharacters);
    m_list->header()->restoreState(m_settings.windowState(headerState));
}

void RunsList::makeNotes()
{
    m_notes->setObjectName(QStringLiteral("runNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(m_notes->fontMetrics().lineSpacing() * notesLines);
    m_notesLabel->setBuddy(m_notes);
    m_notesTimer.setSingleShot(true);
    m_notesTimer.setInterval(notesDelay);
}

void RunsList::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        updateActions();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsList::choiceMade);
    connect(m_runs, &RunsModel::renameRequested, this,
            [this](RunId run, const QString &name) { rename(this, run, name); });
    connect(&m_library, &RunLibrary::changed, this, &RunsList::refresh);
    connect(m_remove, &QAction::triggered, this, [this] { remove(this, chosen()); });
    connect(m_undo, &QAction::triggered, this, &RunsList::undoDelete);
    connect(m_repeat, &QAction::triggered, this, [this] {
        if (m_chosen.size() == 1)
            Q_EMIT repeatRequested(m_runs->run(m_runs->rowOf(m_chosen.front())).plan);
    });
    connect(m_export, &QAction::triggered, this, &RunsList::exportRequested);
    connect(m_notes, &QPlainTextEdit::textChanged, &m_notesTimer, qOverload<>(&QTimer::start));
    connect(&m_notesTimer, &QTimer::timeout, this, &RunsList::saveNotes);
}

void RunsList::select(RunId run)
{
    const int row = m_runs->rowOf(run);
    if (row < 0)
        return;
    // The one asked for must not be hidden by a search.
    m_search->clear();
    const QModelIndex index = m_shown->mapFromSource(m_runs->index(row, 0));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_list->scrollTo(index);
}

void RunsList::choiceMade()
{
    updateActions();
    auto runs = chosen();
    if (runs == m_chosen)
        return;
    saveNotes();
    m_chosen = std::move(runs);
    updateActions();
    showNotes();
    Q_EMIT choiceChanged();
}

void RunsList::showNotes()
{
    const bool isSingle = m_chosen.size() == 1;
    const int row = isSingle ? m_runs->rowOf(m_chosen.front()) : -1;
    m_notesOf = row < 0 ? std::nullopt : std::optional(m_chosen.front());
    const QSignalBlocker quiet(m_notes);
    const auto unstored = row < 0 ? m_unstored.end() : m_unstored.find({m_path, *m_notesOf});
    if (unstored != m_unstored.end())
        m_notes->setPlainText(unstored->second);
    else
        m_notes->setPlainText(row < 0 ? QString() : m_runs->run(row).notes);
    m_notes->setEnabled(row >= 0 && !m_library.isReadOnly());
}

void RunsList::updateActions()
{
    const auto count = chosen().size();
    const bool canWrite = !m_library.isReadOnly();
    m_remove->setEnabled(count > 0 && canWrite);
    m_undo->setEnabled(!m_removed.empty() && canWrite);
    m_repeat->setEnabled(count == 1);
    m_export->setEnabled(count > 0);
    const bool isEmpty = m_runs->rowCount() == 0;
    // Of a file that cannot be read it is not known.
    m_hint->setVisible(m_isRead && m_shown->rowCount() == 0);
    m_hint->setText(isEmpty ? tr("No run is stored yet. What you run appears here.")
                            : tr("No run fits this search."));
}

void RunsList::showIcons()
{
    const std::array icons{std::pair(m_export, "export"), std::pair(m_repeat, "run"),
                           std::pair(m_remove, "delete"), std::pair(m_undo, "undo")};
    for (const auto &[action, icon] : icons)
        action->setIcon(themedIcon(QString::fromLatin1(icon), palette()));
}

void RunsList::tryAgain()
{
    if (const auto again = std::exchange(m_failed, {}))
        again();
}

void RunsList::tell(const Expected<void> &result, std::function<void()> again)
{
    // A change tells whether the file can be written at all.
    m_runs->setReadOnly(m_library.isReadOnly());
    updateActions();
    if (result)
        return;
    m_failed = std::move(again);
    Q_EMIT failed(result.error());
}

QCoro::Task<void> RunsList::read(QPointer<RunsList> self)
{
    const QString path = self->m_path;
    auto runs = co_await self->m_library.runs();
    if (!self || self->m_path != path)
        co_return;
    const bool isReadable = runs.has_value();
    self->m_isRead = isReadable;
    self->m_runs->setReadOnly(self->m_library.isReadOnly());
    self->m_runs->setRuns(isReadable ? std::move(*runs) : std::vector<RunRecord>());
    if (!isReadable)
        self->tell(runs.error(), [list = self.data()] { list->refresh(); });
    const auto former = std::exchange(self->m_leftOut, self->m_library.unreadable());
    if (!self->m_leftOut.empty() && former != self->m_leftOut)
        Q_EMIT self->leftOut();
    // Chosen runs may be gone.
    self->choiceMade();
    if (self->m_wanted)
        self->select(*std::exchange(self->m_wanted, std::nullopt));
}

QCoro::Task<void> RunsList::remove(QPointer<RunsList> self, std::vector<RunId> runs)
{
    const auto removed = co_await self->m_library.remove(runs);
    if (!self)
        co_return;
    self->tell(removed, [list = self.data(), runs] { remove(list, runs); });
    if (!removed)
        co_return;
    self->m_removed = runs;
    self->updateActions();
    Q_EMIT self->deleted(static_cast<int>(runs.size()));
}

QCoro::Task<void> RunsList::restore(QPointer<RunsList> self, std::vector<RunId> runs)
{
    if (runs.empty())
        co_return;
    const auto restored = co_await self->m_library.restore(runs);
    if (!self)
        co_return;
    self->tell(restored, [list = self.data(), runs] { restore(list, runs); });
    // Where it failed they can still be taken back.
    if (!restored)
        self->m_removed = runs;
    self->updateActions();
    if (!restored)
        co_return;
    self->choose(runs.front());
    Q_EMIT self->takenBack();
}

QCoro::Task<void> RunsList::rename(QPointer<RunsList> self, RunId run, QString name)
{
    const auto renamed = co_await self->m_library.rename(run, name);
    if (self)
        self->tell(renamed, [list = self.data(), run, name] { rename(list, run, name); });
}

QCoro::Task<void> RunsList::store(QPointer<RunsList> self, RunId run, QString notes)
{
    const std::pair where(self->m_path, run);
    const auto stored = co_await self->m_library.setNotes(run, notes);
    if (!self)
        co_return;
    self->tell(stored, [list = self.data()] { list->saveNotes(); });
    const bool isPointless = stored || stored.error().code == ErrorCode::NotFound;
    const auto kept = self->m_unstored.find(where);
    // More may have been typed meanwhile.
    if (isPointless && kept != self->m_unstored.end() && kept->second == notes)
        self->m_unstored.erase(kept);
}

void RunsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    QWidget::changeEvent(event);
}

void RunsList::retranslate()
{
    m_search->setPlaceholderText(tr("Search runs"));
    m_search->setAccessibleName(tr("Search runs by name, plan, date, state or notes"));
    m_list->setAccessibleName(tr("Stored runs"));
    m_notesLabel->setText(tr("N&otes"));
    m_notes->setPlaceholderText(tr("What is worth knowing about this run?"));
    m_remove->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo Delete"));
    m_repeat->setText(tr("&Run Again …"));
    m_export->setText(tr("&Export …"));
    m_tools->setAccessibleName(tr("What can be done with the chosen runs"));
    m_export->setToolTip(tr("Save figures or data of what is shown in files"));
    m_repeat->setToolTip(tr("Check the lab for the plan of the chosen run, and run it once more"));
    m_remove->setToolTip(tr("Delete the chosen runs (Del); they can be taken back"));
    m_undo->setToolTip(tr("Take back the runs that were deleted last (Ctrl+Z)"));
    m_runs->retranslate();
    updateActions();
}

} // namespace castbench
