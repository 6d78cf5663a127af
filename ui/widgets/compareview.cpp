#include "ui/widgets/compareview.h"

#include "controllers/statistics/overlayfigure.h"
#include "controllers/statistics/repetitionfigure.h"
#include "ui/charts/figureview.h"
#include "ui/models/comparisonmodel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/figurepane.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr int mostColumns = 2;
constexpr int multipleCharacters = 48; ///< room for a small figure in characters
constexpr int multipleLines = 26;      ///< height of a small figure in lines of text
constexpr int widestColumn = 36;       ///< of the table, in characters
const QString modeState = QStringLiteral("compareMode");

std::shared_ptr<const FigurePlot> plotOf(const FigureData &figure)
{
    return std::make_shared<const FigurePlot>(FigurePlot::of(figure));
}

} // namespace

RunsPicture RunsPicture::of(std::vector<std::shared_ptr<const RunData>> runs)
{
    const auto data = std::make_shared<std::vector<RunData>>();
    data->reserve(runs.size());
    for (auto &run : runs) {
        data->push_back(*run);
        run.reset();
    }
    RunsPicture picture;
    picture.overlay = plotOf(overlayFigure(*data));
    for (const FigureData &figure : smallMultiples(*data))
        picture.multiples.push_back(plotOf(figure));
    const auto repetitions = repetitionFigure(*data);
    if (repetitions)
        picture.repetitions = plotOf(*repetitions);
    else
        picture.repetitions = repetitions.error();
    picture.comparison = compareSteps(*data);
    for (const RunData &run : *data)
        picture.runs.emplace_back(data, &run);
    return picture;
}

CompareView::CompareView(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_mode(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_figure(new FigurePane(settings, this))
    , m_multiples(new QScrollArea(this))
    , m_model(new ComparisonModel(this))
    , m_table(new QTreeView(this))
{
    m_mode->setObjectName(QStringLiteral("compareMode"));
    for (int mode = Overlay; mode <= StepByStep; ++mode)
        m_mode->addItem(QString());
    m_mode->setCurrentIndex(std::clamp(settings.windowState(modeState).toInt(), 0, int(StepByStep)));
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setWordWrap(true);
    m_views->addWidget(m_figure);
    m_multiples->setWidgetResizable(true);
    auto *grid = new QWidget(m_multiples);
    m_grid = new QGridLayout(grid);
    m_multiples->setWidget(grid);
    m_views->addWidget(m_multiples);
    m_views->addWidget(makeTable());
    auto *top = new QHBoxLayout;
    top->addWidget(m_mode);
    top->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_views, 1);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CompareView::showMode);
    connect(&settings, &Settings::changed, this, &CompareView::followSettings);
    retranslate();
}

CompareView::~CompareView()
{
    m_settings.setWindowState(modeState, QByteArray::number(m_mode->currentIndex()));
}

void CompareView::show(RunsPicture picture)
{
    m_picture = std::move(picture);
    m_model->setComparison(m_picture.comparison);
    // Names of runs may be long, and the verdict is to be seen at once.
    const int widest = fontMetrics().horizontalAdvance(u'x') * widestColumn;
    for (int column = 0; column < ComparisonModel::columnsCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    showMultiples();
    showMode();
    m_figure->view().resetView();
}

CompareView::Mode CompareView::mode() const
{
    return static_cast<Mode>(m_mode->currentIndex());
}

void CompareView::setMode(Mode mode)
{
    m_mode->setCurrentIndex(mode);
}

std::vector<FigureData> CompareView::shownFigures() const
{
    std::vector<FigureData> figures;
    if (mode() == SideBySide) {
        for (const FigureView *view : m_multipleViews)
            figures.push_back(view->shownFigure());
    } else if (mode() != StepByStep && m_figure->view().plot()) {
        figures.push_back(m_figure->view().shownFigure());
    }
    return figures;
}

void CompareView::retranslate()
{
    m_mode->setItemText(Overlay, tr("Over each other"));
    m_mode->setItemText(SideBySide, tr("Side by side"));
    m_mode->setItemText(Repetitions, tr("Mean of repetitions"));
    m_mode->setItemText(StepByStep, tr("Step by step"));
    m_mode->setAccessibleName(tr("How the runs are compared"));
    m_table->setAccessibleName(tr("Comparison of the runs step by step"));
    m_figure->retranslate();
    m_model->retranslate();
    showMode();
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        themeMultiples();
    QWidget::changeEvent(event);
}

QWidget *CompareView::makeTable()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ComparisonModel::sortRole);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(sorted);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComparisonModel::StepColumn, Qt::AscendingOrder);
    return m_table;
}

void CompareView::showMode()
{
    switch (mode()) {
    case Overlay:
        m_note->setText(tr("Each run from its own beginning; the same colour is the same run."));
        m_figure->setPlot(m_picture.overlay);
        m_views->setCurrentWidget(m_figure);
        break;
    case SideBySide:
        m_note->setText(tr("A figure for each run; time and values have the same scales in all."));
        m_views->setCurrentWidget(m_multiples);
        break;
    case Repetitions:
        m_note->setText(m_picture.repetitions
                            ? tr("Mean of the runs with its 95 % band (Student's t over the runs).")
                            : m_picture.repetitions.error().message);
        m_figure->view().setEmptyText(m_note->text());
        m_figure->setPlot(m_picture.repetitions ? *m_picture.repetitions : nullptr);
        m_views->setCurrentWidget(m_figure);
        break;
    case StepByStep:
        m_note->setText(stepsNote());
        m_views->setCurrentWidget(m_table);
        break;
    }
}

QString CompareView::stepsNote() const
{
    const QString rule = tr("Where the 95 % intervals of two runs overlap they are not distinguishable.");
    if (m_model->verdictCount() == 0)
        return rule;
    return QStringLiteral("%1\n%2").arg(rule,
                                        tr("%1 of %2 comparisons could be told; the others lack an interval.")
                                            .arg(m_picture.comparison.toldCount())
                                            .arg(m_model->verdictCount()));
}

void CompareView::showMultiples()
{
    for (QWidget *multiple : m_multiplesShown)
        delete multiple;
    m_multiplesShown.clear();
    m_multipleViews.clear();
    const int roomy = fontMetrics().horizontalAdvance(u'x') * multipleCharacters;
    const int columns = std::clamp(width() / roomy, 1, mostColumns);
    for (std::size_t i = 0; i < m_picture.multiples.size(); ++i) {
        const int cell = static_cast<int>(i);
        m_grid->addWidget(makeMultiple(i), cell / columns, cell % columns);
    }
    followSettings();
    themeMultiples();
}

QWidget *CompareView::makeMultiple(std::size_t index)
{
    auto *multiple = new QWidget(m_multiples->widget());
    auto *title = new QLabel(m_picture.multiples[index]->title, multiple);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *view = new FigureView(multiple);
    view->setObjectName(QStringLiteral("multiple%1").arg(index + 1));
    view->setMinimumHeight(fontMetrics().lineSpacing() * multipleLines);
    view->setPlot(m_picture.multiples[index]);
    auto *layout = new QVBoxLayout(multiple);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(view, 1);
    m_multiplesShown.push_back(multiple);
    m_multipleViews.push_back(view);
    // One looks at the same interval in all of them.
    connect(view, &FigureView::shownRangeChanged, this, [this, view](double from, double to) {
        for (FigureView *other : m_multipleViews) {
            const QSignalBlocker quiet(other);
            if (other != view)
                other->setShownRange(from, to);
        }
    });
    return multiple;
}

void CompareView::followSettings()
{
    for (FigureView *view : m_multipleViews)
        view->setTimeUnit(m_settings.timeUnit());
}

void CompareView::themeMultiples()
{
    const ChartTheme theme = chartTheme(palette());
    for (FigureView *view : m_multipleViews)
        view->setTheme(theme);
}

} // namespace castbench
