#include "ui/widgets/figurepane.h"

#include "ui/charts/figureexport.h"
#include "ui/charts/figureview.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"
#include "ui/text/wording.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

constexpr std::array<seconds, 5> followSpans{seconds(0), seconds(60), seconds(300), seconds(900),
                                             seconds(3600)};

} // namespace

ChartTheme chartTheme(const QPalette &palette)
{
    return Theme::isDark(palette) ? ChartTheme::darkScreen() : ChartTheme::light();
}

FigurePane::FigurePane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_view(new FigureView(this))
    , m_tools(new QToolBar(this))
    , m_followMenu(new QMenu(this))
    , m_spans(new QActionGroup(this))
    , m_follow(addTool(QStringLiteral("follow"), {}))
    , m_zoomIn(addTool(QStringLiteral("zoom-in"), {}))
    , m_zoomOut(addTool(QStringLiteral("zoom-out"), {}))
    , m_reset(addTool(QStringLiteral("zoom-fit"), {}))
    , m_copy(addTool(QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_export(addTool(QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E)))
{
    m_view->setObjectName(QStringLiteral("figureView"));
    m_follow->setCheckable(true);
    makeFollowMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    connect(m_follow, &QAction::triggered, m_view, &FigureView::setFollowing);
    connect(m_view, &FigureView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_zoomIn, &QAction::triggered, m_view, &FigureView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &FigureView::zoomOut);
    connect(m_reset, &QAction::triggered, m_view, &FigureView::resetView);
    connect(m_copy, &QAction::triggered, this, &FigurePane::copy);
    connect(m_export, &QAction::triggered, this, &FigurePane::exportRequested);
    connect(&settings, &Settings::changed, this, &FigurePane::followSettings);
    followSettings();
    m_view->setTheme(chartTheme(palette()));
    setLive(false);
    showIcons();
    retranslate();
}

void FigurePane::setPlot(std::shared_ptr<const FigurePlot> plot)
{
    m_view->setPlot(std::move(plot));
    enableTools();
}

void FigurePane::setLive(bool live)
{
    m_follow->setVisible(live);
    m_view->setFollowing(live);
    enableTools();
}

void FigurePane::retranslate()
{
    m_tools->setAccessibleName(tr("Tools of the figure"));
    m_follow->setText(tr("&Follow"));
    m_follow->setToolTip(tr("Keep the newest values in sight (F)"));
    m_zoomIn->setText(tr("Zoom &In"));
    m_zoomIn->setToolTip(tr("See less time more closely (+)"));
    m_zoomOut->setText(tr("Zoom &Out"));
    m_zoomOut->setToolTip(tr("See more time (−)"));
    m_reset->setText(tr("&Whole Run"));
    m_reset->setToolTip(tr("Show everything (0)"));
    m_copy->setText(tr("&Copy Figure"));
    m_copy->setToolTip(tr("Copy the figure as it is shown"));
    m_export->setText(tr("&Export …"));
    m_export->setToolTip(tr("Save the figure as it is shown, or the data, in a file"));
    for (QAction *span : m_spans->actions()) {
        const seconds length(span->data().toLongLong());
        span->setText(length.count() == 0 ? tr("Whole run") : tr("Last %1").arg(wording::duration(length)));
    }
}

void FigurePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_view->setTheme(chartTheme(palette()));
        showIcons();
    }
    QWidget::changeEvent(event);
}

QAction *FigurePane::addTool(const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_tools->addAction(action);
    m_tools->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    return action;
}

void FigurePane::makeFollowMenu()
{
    for (const seconds span : followSpans) {
        QAction *action = m_followMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(span.count() == 0);
        action->setData(QVariant::fromValue<qlonglong>(span.count()));
        m_spans->addAction(action);
    }
    connect(m_spans, &QActionGroup::triggered, this, [this](const QAction *span) {
        m_view->setFollowSpan(static_cast<double>(span->data().toLongLong()));
        m_view->setFollowing(true);
    });
    auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(m_follow));
    button->setMenu(m_followMenu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

void FigurePane::followSettings()
{
    m_view->setTimeUnit(m_settings.timeUnit());
    m_view->setUpdateInterval(m_settings.updateInterval());
}

void FigurePane::enableTools()
{
    for (QAction *action : {m_follow, m_zoomIn, m_zoomOut, m_reset, m_copy, m_export})
        action->setEnabled(m_view->plot());
}

void FigurePane::showIcons()
{
    for (QAction *action : {m_follow, m_zoomIn, m_zoomOut, m_reset, m_copy, m_export})
        action->setIcon(themedIcon(action->objectName(), palette()));
}

void FigurePane::copy()
{
    FigureSize size = FigureSize::screen();
    const qreal density = devicePixelRatioF();
    size.width = qRound(m_view->width() * density);
    size.height = qRound(m_view->height() * density);
    size.dpi = qRound(size.dpi * density);
    const auto picture = renderFigure(m_view->shownFigure(size.width), size, chartTheme(palette()));
    if (!picture) {
        Q_EMIT failed(picture.error());
        return;
    }
    QApplication::clipboard()->setImage(*picture);
    Q_EMIT copied();
}

} // namespace castbench
