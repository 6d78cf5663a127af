#include "ui/widgets/eventspanel.h"

#include "ui/models/eventsmodel.h"
#include "ui/models/eventsproxy.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace castbench {

namespace {

// Later the columns stay as they are, or as the user made them.
constexpr int fittedRows = 30;

} // namespace

EventsPanel::EventsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventsModel(this))
    , m_shown(new EventsProxy(this))
    , m_table(new QTreeView(this))
    , m_severity(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_empty(new QLabel(this))
{
    m_shown->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("eventsTable"));
    m_table->setModel(m_shown);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EventsModel::TimeColumn, Qt::AscendingOrder);
    // The event's icon tells it already.
    m_table->hideColumn(EventsModel::SeverityColumn);
    m_severity->setObjectName(QStringLiteral("eventsSeverity"));
    m_search->setObjectName(QStringLiteral("eventsSearch"));
    m_search->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_severity);
    filters->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(filters);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    for (int i = 0; i < 3; ++i)
        m_severity->addItem(QString(), i);
    retranslate();
    connect(m_severity, &QComboBox::currentIndexChanged, m_shown,
            [this](int index) { m_shown->setLeastSeverity(static_cast<Severity>(index)); });
    connect(m_search, &QLineEdit::textChanged, m_shown, &EventsProxy::setText);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT eventActivated(m_model->event(m_shown->mapToSource(index).row()));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &EventsPanel::showEmpty);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &EventsPanel::showEmpty);
}

void EventsPanel::setEvents(UtcTime start, std::vector<Event> events)
{
    m_model->setEvents(start, std::move(events));
    fitColumns();
}

void EventsPanel::setStart(UtcTime start)
{
    m_model->setStart(start);
}

void EventsPanel::append(const Event &event)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model->append(event);
    if (isAtEnd)
        m_table->scrollToBottom();
    if (m_model->rowCount() <= fittedRows)
        fitColumns();
}

void EventsPanel::fitColumns()
{
    for (int column = 0; column < EventsModel::MessageColumn; ++column)
        m_table->resizeColumnToContents(column);
}

void EventsPanel::retranslate()
{
    m_severity->setItemText(0, tr("All events"));
    m_severity->setItemText(1, tr("Warnings and errors"));
    m_severity->setItemText(2, tr("Errors only"));
    m_severity->setAccessibleName(tr("Least severity of the events shown"));
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setAccessibleName(tr("Search events"));
    m_table->setAccessibleName(tr("Events of the run"));
    m_model->retranslate();
    showEmpty();
}

void EventsPanel::showEmpty()
{
    m_empty->setVisible(m_shown->rowCount() == 0);
    m_empty->setText(m_model->rowCount() == 0 ? tr("Nothing has happened yet.")
                                              : tr("No event matches the filter."));
}

} // namespace castbench
