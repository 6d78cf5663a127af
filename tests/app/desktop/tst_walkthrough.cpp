#include "app/desktop/desktopprogram.h"
#include "controllers/storage/sqliterunreader.h"
#include "probes/hls/medialog.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/runpage.h"
#include "ui/widgets/runview.h"
#include "ui/window/mainwindow.h"
#include "ui/wizards/experimentwizard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace castbench;

namespace {

constexpr int patienceMs = 120'000;
constexpr int keptSteps = 3;

template<typename Widget>
Widget *visible(const QWidget &within, const char *name)
{
    for (auto *widget : within.findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Clicks the visible button of that name; false where there is none that can be clicked.
bool click(const QWidget &within, const char *name)
{
    auto *button = visible<QAbstractButton>(within, name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace

/// What a person does who has never seen the program: from the first page of the wizard to a figure in a
/// file, on the built-in lab, by clicking.
class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_prompts = std::make_unique<ScriptedPrompts>();
        DesktopOptions options;
        options.settings = m_folder.filePath(QStringLiteral("castbench.ini"));
        options.database = m_folder.filePath(QStringLiteral("runs.db"));
        m_program = std::make_unique<DesktopProgram>(options, m_prompts.get());
        m_program->show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }

    void fromTheWizardToAFigure()
    {
        for (const auto part : {&TestWalkthrough::planInTheWizard, &TestWalkthrough::watchItLive,
                                &TestWalkthrough::takeTheFigureHome, &TestWalkthrough::readTheDatabase}) {
            (this->*part)();
            // What follows would only wait for what cannot come.
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        m_program.reset();
    }

private:
    void planInTheWizard()
    {
        MainWindow &window = m_program->window();
        QVERIFY(click(window, "experimentsPageEntry"));
        QVERIFY(click(window, "newExperiment"));
        QTRY_VERIFY(window.findChild<ExperimentWizard *>());
        auto &wizard = *window.findChild<ExperimentWizard *>();
        QTRY_VERIFY(wizard.isVisible());
        QVERIFY(click(wizard, "kind-upload-cap"));
        QVERIFY(click(wizard, "next"));
        // The built-in lab is chosen; its devices are known once it runs.
        QTRY_VERIFY_WITH_TIMEOUT(visible<QAbstractItemView>(wizard, "viewers") &&
                                     visible<QAbstractItemView>(wizard, "viewers")->model()->rowCount() > 0,
                                 patienceMs);
        QVERIFY(click(wizard, "next"));
        keepShortSteps(wizard);
        QVERIFY(click(wizard, "next"));
        QTest::keyClick(visible<QLineEdit>(wizard, "settle"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(visible<QLineEdit>(wizard, "settle"), QStringLiteral("1 s"));
        QVERIFY(click(wizard, "next"));
        // Every device is looked at before the run.
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(wizard, "next")->isEnabled(), patienceMs);
        QVERIFY(visible<QAbstractItemView>(wizard, "findings")->model()->rowCount() > 0);
        QVERIFY(click(wizard, "next"));
        auto *title = visible<QLineEdit>(wizard, "planTitle");
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("First try"));
        QVERIFY(click(wizard, "startRun"));
    }

    void watchItLive()
    {
        MainWindow &window = m_program->window();
        auto *page = window.findChild<RunPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(visible<FigureView>(*page, "figureView"), patienceMs);
        const auto hasCurves = [page] {
            for (const FigurePanel &panel : visible<FigureView>(*page, "figureView")->shownFigure().panels) {
                if (panel.curves.empty() || panel.curves.front().pointCount() < 2)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasCurves(), patienceMs);
        QTest::keyClicks(visible<QLineEdit>(*page, "noteField"), QStringLiteral("looks fine"));
        QTest::keyClick(visible<QLineEdit>(*page, "noteField"), Qt::Key_Return);
        // At the end the page leads to the result.
        QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(*page, "messageAction"), patienceMs);
        QVERIFY(click(*page, "messageAction"));
    }

    void takeTheFigureHome()
    {
        MainWindow &window = m_program->window();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<RunView *>()->isVisible(), patienceMs);
        const QString path = m_folder.filePath(QStringLiteral("figure.png"));
        m_prompts->answerWith(path);
        const QWidget &view = *window.findChild<RunView *>();
        auto *tools = view.findChild<QToolBar *>();
        QTest::mouseClick(tools->widgetForAction(view.findChild<QAction *>(QStringLiteral("export"))),
                          Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ExportDialog *>());
        auto &dialog = *window.findChild<ExportDialog *>();
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        const QImage figure(path);
        QVERIFY(figure.width() > 500);
        QVERIFY(figure.pixelColor(0, 0) == QColor(Qt::white));
    }

    void readTheDatabase()
    {
        const auto reader = SqliteRunReader::open(m_folder.filePath(QStringLiteral("runs.db")));
        QVERIFY(reader);
        const auto runs = (*reader)->runs();
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t(1));
        const RunRecord &run = runs->front();
        QCOMPARE(run.state, RunState::Done);
        QVERIFY(run.restored);
        QCOMPARE(run.plan.title, QStringLiteral("First try"));
        QCOMPARE(run.steps.size(), std::size_t(keptSteps));
        const auto data = (*reader)->load(run.id);
        QVERIFY(data);
        QVERIFY(std::any_of(data->events.begin(), data->events.end(), [](const Event &event) {
            return event.message == QStringLiteral("looks fine");
        }));
        QCOMPARE(m_prompts->unanswered(), 0);
    }

    /// Ten-second steps are long for a test: three of three seconds stay.
    void keepShortSteps(const QWidget &wizard)
    {
        auto *steps = visible<QAbstractItemView>(wizard, "steps");
        QVERIFY(steps);
        while (steps->model()->rowCount() > keptSteps) {
            steps->setCurrentIndex(steps->model()->index(steps->model()->rowCount() - 1, 0));
            QTest::keyClick(steps, Qt::Key_Delete);
        }
        for (int row = 0; row < keptSteps; ++row) {
            for (int column = 0; column < steps->model()->columnCount(); ++column) {
                const QModelIndex cell = steps->model()->index(row, column);
                if (cell.data().toString() == QStringLiteral("10 s") ||
                    cell.data().toString() == QStringLiteral("300 s"))
                    QVERIFY(steps->model()->setData(cell, QStringLiteral("3 s")));
            }
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<DesktopProgram> m_program;
};

int main(int argc, char **argv)
{
    // Plans, secrets and settings of whoever runs the test stay as they are.
    QStandardPaths::setTestModeEnabled(true);
    quietMediaLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("castbench-walkthrough"));
    TestWalkthrough test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_walkthrough.moc"
