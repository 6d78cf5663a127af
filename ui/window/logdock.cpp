#include "ui/window/logdock.h"

#include "ui/models/logmodel.h"
#include "ui/models/severityicon.h"
#include "ui/widgets/themedicon.h"
#include "ui/window/logfilter.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace castbench {

LogDock::LogDock(LogModel &model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
    , m_filter(new LogFilter(this))
{
    setObjectName(QStringLiteral("logDock"));
    m_filter->setSourceModel(&model);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 2, 6, 6);
    column->addWidget(makeBar());
    m_table = makeTable();
    column->addWidget(m_table, 1);
    setWidget(content);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogDock::copy);
    retranslate();
    followEnd();
}

QWidget *LogDock::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setClearButtonEnabled(true);
    m_severity = new QComboBox(bar);
    m_severity->setObjectName(QStringLiteral("logSeverity"));
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        m_severity->addItem(severityIcon(severity), QString(), static_cast<int>(severity));
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_copy = new QToolButton(bar);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_clear = new QToolButton(bar);
    m_clear->setObjectName(QStringLiteral("logClear"));
    row->addWidget(m_search, 1);
    row->addWidget(m_severity);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilter::setText);
    connect(m_severity, &QComboBox::currentIndexChanged, m_filter,
            [this] { m_filter->setMinimum(static_cast<Severity>(m_severity->currentData().toInt())); });
    connect(m_copy, &QToolButton::clicked, this, &LogDock::copy);
    connect(m_clear, &QToolButton::clicked, &m_model, &LogModel::clear);
    return bar;
}

QTableView *LogDock::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("logTable"));
    table->setModel(m_filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void LogDock::copy()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(index).row());
    if (rows.empty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows)
        lines += m_model.plainText(row);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogDock::followEnd()
{
    // Whoever has scrolled up to read stays there.
    const auto isAtEnd = [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        return bar->value() >= bar->maximum() - 1;
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_table, [this, isAtEnd] {
        if (isAtEnd())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
}

void LogDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void LogDock::retranslate()
{
    setWindowTitle(tr("Log"));
    toggleViewAction()->setText(tr("Lo&g"));
    m_search->setPlaceholderText(tr("Show lines that contain …"));
    m_search->setAccessibleName(tr("Text that shown lines contain"));
    m_severity->setAccessibleName(tr("Severity of shown lines"));
    m_severity->setItemText(0, tr("Everything"));
    m_severity->setItemText(1, tr("Warnings and errors"));
    m_severity->setItemText(2, tr("Errors"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), palette()));
    m_copy->setToolTip(tr("Copy the chosen lines, or all that are shown"));
    m_copy->setAccessibleName(tr("Copy lines"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empty the log; runs keep their events"));
    m_table->setAccessibleName(tr("Log"));
    m_model.retranslate();
    const QFontMetrics metrics(font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() * 4 / 3);
    m_table->setColumnWidth(LogModel::TimeColumn,
                            metrics.horizontalAdvance(QStringLiteral("00:00:00 AM ")) * 5 / 4);
    m_table->setColumnWidth(LogModel::SeverityColumn,
                            metrics.horizontalAdvance(QStringLiteral("Information")) * 7 / 4);
    m_table->setColumnWidth(LogModel::SourceColumn,
                            metrics.horizontalAdvance(QStringLiteral("broadcaster")) * 5 / 4);
}

} // namespace castbench
