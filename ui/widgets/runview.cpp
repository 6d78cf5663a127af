#include "ui/widgets/runview.h"

#include "controllers/statistics/uploadcapfigure.h"
#include "ui/charts/figureview.h"
#include "ui/models/gapsmodel.h"
#include "ui/models/stepsummarymodel.h"
#include "ui/settings/settings.h"
#include "ui/text/provenance.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/figurepane.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace castbench {

namespace {

const QString tabState = QStringLiteral("runViewTab");

enum Tab { FigureTab, StepsTab, EventsTab, GapsTab, ProvenanceTab };

double secondsSince(UtcTime start, UtcTime at)
{
    return std::chrono::duration<double>(at - start).count();
}

} // namespace

RunPicture RunPicture::of(std::shared_ptr<const RunData> data)
{
    RunPicture picture;
    auto steps = QtConcurrent::run([data] { return summarizeSteps(*data); });
    picture.plot = std::make_shared<const FigurePlot>(FigurePlot::of(uploadCapFigure(*data)));
    picture.steps = steps.takeResult();
    picture.data = std::move(data);
    return picture;
}

RunView::RunView(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
    , m_figure(new FigurePane(settings, this))
    , m_stepsModel(new StepSummaryModel(this))
    , m_steps(makeTable(QStringLiteral("stepsTable"), m_stepsModel))
    , m_events(new EventsPanel(this))
    , m_gapsModel(new GapsModel(this))
    , m_gaps(makeTable(QStringLiteral("gapsTable"), m_gapsModel))
{
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->setDocumentMode(true);
    m_steps->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_steps->installEventFilter(this);
    auto *byStart = new QSortFilterProxyModel(this);
    byStart->setSourceModel(m_gapsModel);
    byStart->setSortRole(GapsModel::sortRole);
    m_gaps->setModel(byStart);
    m_gaps->setSortingEnabled(true);
    m_gaps->sortByColumn(GapsModel::FromColumn, Qt::AscendingOrder);
    for (QWidget *tab : {static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_steps),
                         static_cast<QWidget *>(m_events), static_cast<QWidget *>(m_gaps), makeProvenance()})
        m_tabs->addTab(tab, QString());
    m_tabs->setCurrentIndex(settings.windowState(tabState).toInt());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(m_events, &EventsPanel::eventActivated, this, [this](const Event &event) {
        m_tabs->setCurrentIndex(FigureTab);
        m_figure->view().setCrosshair(secondsSince(m_data->record.startedAt, event.at));
    });
    retranslate();
}

RunView::~RunView()
{
    m_settings.setWindowState(tabState, QByteArray::number(m_tabs->currentIndex()));
}

void RunView::show(RunPicture picture)
{
    m_data = std::move(picture.data);
    m_figure->setPlot(std::move(picture.plot));
    m_figure->view().resetView();
    m_stepsModel->setSteps(std::move(picture.steps));
    m_events->setEvents(m_data->record.startedAt, m_data->events);
    m_gapsModel->setGaps(m_data->record.startedAt, m_data->gaps);
    for (QTreeView *table : {m_steps, m_gaps}) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->resizeColumnToContents(column);
    }
    showProvenance();
    retranslate();
}

void RunView::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the run"));
    m_tabs->setTabText(FigureTab, tr("&Figure"));
    m_tabs->setTabText(StepsTab, tr("&Steps"));
    const int events = m_data ? static_cast<int>(m_data->events.size()) : 0;
    const int gaps = m_data ? static_cast<int>(m_data->gaps.size()) : 0;
    m_tabs->setTabText(EventsTab, tr("E&vents (%1)").arg(events));
    m_tabs->setTabText(GapsTab, tr("&Gaps (%1)").arg(gaps));
    m_tabs->setTabText(ProvenanceTab, tr("&Provenance"));
    m_steps->setAccessibleName(tr("What each step measured"));
    m_gaps->setAccessibleName(tr("Intervals in which nothing was measured"));
    m_provenance->setAccessibleName(tr("Where the numbers come from"));
    m_provenance->setHeaderLabels({tr("What"), tr("Value")});
    m_figure->retranslate();
    m_events->retranslate();
    m_stepsModel->retranslate();
    m_gapsModel->retranslate();
    if (m_data)
        showProvenance();
}

bool RunView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_steps && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySteps();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QTreeView *RunView::makeTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTreeView(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setAllColumnsShowFocus(true);
    return table;
}

QWidget *RunView::makeProvenance()
{
    m_provenance = new QTreeWidget(this);
    m_provenance->setObjectName(QStringLiteral("provenanceTable"));
    m_provenance->setColumnCount(2);
    m_provenance->setRootIsDecorated(false);
    m_provenance->setWordWrap(true);
    return m_provenance;
}

void RunView::showProvenance()
{
    m_provenance->clear();
    for (const auto &[name, value] : provenance(*m_data)) {
        auto *line = new QTreeWidgetItem(m_provenance, {name, value});
        line->setToolTip(1, value.toHtmlEscaped());
    }
    m_provenance->resizeColumnToContents(0);
}

void RunView::copySteps()
{
    QApplication::clipboard()->setText(m_stepsModel->tabSeparated());
}

} // namespace castbench
