#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/runbuilder.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/charts/figureexport.h"
#include "ui/charts/figureview.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"
#include "ui/widgets/figurepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

class TestFigurePane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FigurePane> m_pane;

    QAction *action(const char *name) const
    {
        return m_pane->findChild<QAction *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_pane = std::make_unique<FigurePane>(*m_settings);
        m_pane->resize(700, 500);
        m_pane->show();
        m_pane->setPlot(std::make_shared<const FigurePlot>(FigurePlot::of(uploadCapFigure(staircaseRun(5)))));
    }
    void cleanup()
    {
        m_pane.reset();
    }

    void itsToolsZoomAndShowEverythingAgain()
    {
        FigureView &view = m_pane->view();
        view.resetView();
        action("zoom-in")->trigger();
        QVERIFY(view.shownTo() - view.shownFrom() < 29);
        action("zoom-out")->trigger();
        action("zoom-in")->trigger();
        action("zoom-fit")->trigger();
        QCOMPARE(view.shownTo() - view.shownFrom(), 30.0);
    }

    void withoutAFigureThereIsNothingToDo()
    {
        m_pane->setPlot({});
        for (const char *name : {"zoom-in", "zoom-out", "zoom-fit", "copy", "export"})
            QVERIFY2(!action(name)->isEnabled(), name);
    }

    void onlyARunThatGoesOnCanBeFollowed()
    {
        QVERIFY(!action("follow")->isVisible());
        m_pane->setLive(true);
        QVERIFY(action("follow")->isVisible());
        QVERIFY(action("follow")->isChecked());
        m_pane->view().setShownRange(5, 10);
        QVERIFY(!action("follow")->isChecked());
        action("follow")->trigger();
        QVERIFY(m_pane->view().isFollowing());
    }

    void whatIsCopiedIsWhatIsShown()
    {
        FigureView &view = m_pane->view();
        const FigurePanel panel = view.plot()->panels.front().look;
        view.setShownRange(6, 14);
        view.setCurveVisible(panel.key, view.plot()->panels.front().curves.front().look.key, false);
        const QSignalSpy copied(m_pane.get(), &FigurePane::copied);
        action("copy")->trigger();
        QCOMPARE(copied.size(), 1);
        const QImage image = QGuiApplication::clipboard()->image();
        FigureSize size = FigureSize::screen();
        size.width = view.width();
        size.height = view.height();
        const auto expected =
            renderFigure(view.shownFigure(size.width), size,
                         Theme::isDark(m_pane->palette()) ? ChartTheme::darkScreen() : ChartTheme::light());
        QVERIFY(expected);
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32),
                 expected->convertToFormat(QImage::Format_RGB32));
    }

    void theUnitOfTimeFollowsTheSettings()
    {
        const QString before = m_pane->view().shownFigure().xLabel;
        m_settings->setTimeUnit(TimeUnit::Minutes);
        QVERIFY(m_pane->view().shownFigure().xLabel != before);
    }

    void exportIsAskedForByKeyboard()
    {
        const QSignalSpy asked(m_pane.get(), &FigurePane::exportRequested);
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->view().setFocus();
        QTest::keyClick(&m_pane->view(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void namesItsControls()
    {
        m_pane->setLive(true);
        const QStringList unnamed = unnamedControls(m_pane.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }
};

QTEST_MAIN(TestFigurePane)
#include "tst_figurepane.moc"
