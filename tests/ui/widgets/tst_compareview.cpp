#include "tests/support/runbuilder.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/charts/figureview.h"
#include "ui/models/comparisonmodel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/compareview.h"
#include "ui/widgets/figurepane.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castbench;

namespace {

RunsPicture pictureOf(const std::vector<int> &stepSeconds)
{
    std::vector<std::shared_ptr<const RunData>> runs;
    for (const int each : stepSeconds) {
        RunData data = staircaseRun(each);
        data.record.id = static_cast<RunId>(runs.size() + 1);
        data.record.name = QStringLiteral("Run %1").arg(data.record.id);
        runs.push_back(std::make_shared<const RunData>(std::move(data)));
    }
    return RunsPicture::of(std::move(runs));
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

    static QString note(const CompareView &view)
    {
        return view.findChild<QLabel *>(QStringLiteral("compareNote"))->text();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }

    void overlaysRunsInOneFigure()
    {
        CompareView view(*m_settings);
        view.show(pictureOf({5, 5}));
        const auto figures = view.shownFigures();
        QCOMPARE(figures.size(), std::size_t{1});
        int ofSecond = 0;
        for (const FigureCurve &curve : figures.front().panels.front().curves)
            ofSecond += curve.name.startsWith(QStringLiteral("Run 2")) ? 1 : 0;
        QVERIFY(ofSecond > 0);
    }

    void smallMultiplesShareTheirScalesAndTheirInterval()
    {
        CompareView view(*m_settings);
        view.resize(1000, 700);
        view.setMode(CompareView::SideBySide);
        view.QWidget::show();
        view.show(pictureOf({5, 6, 7}));
        auto figures = view.shownFigures();
        QCOMPARE(figures.size(), std::size_t{3});
        for (std::size_t panel = 0; panel < figures.front().panels.size(); ++panel) {
            const auto range = figures.front().panels[panel].axisRange();
            for (const FigureData &figure : figures)
                QCOMPARE(figure.panels[panel].axisRange(), range);
        }
        view.findChild<FigureView *>(QStringLiteral("multiple2"))->setShownRange(5, 10);
        figures = view.shownFigures();
        for (const FigureData &figure : figures) {
            QCOMPARE(figure.xFrom, 5.0);
            QCOMPARE(figure.xTo, 10.0);
        }
        // Fewer runs leave no view of former ones.
        view.show(pictureOf({5, 5}));
        QCOMPARE(view.shownFigures().size(), std::size_t{2});
        QVERIFY(!view.findChild<FigureView *>(QStringLiteral("multiple3")));
    }

    void theMeanOfRepetitionsHasABand()
    {
        CompareView view(*m_settings);
        view.setMode(CompareView::Repetitions);
        view.show(pictureOf({5, 5, 5}));
        const auto figures = view.shownFigures();
        QCOMPARE(figures.size(), std::size_t{1});
        bool hasBand = false;
        for (const FigureCurve &curve : figures.front().panels.front().curves)
            hasBand = hasBand || curve.hasBand();
        QVERIFY(hasBand);
    }

    void runsThatAreNoRepetitionsHaveNoMeanAndItIsSaidWhy()
    {
        CompareView view(*m_settings);
        view.setMode(CompareView::Repetitions);
        view.show(pictureOf({5, 7}));
        QVERIFY(view.shownFigures().empty());
        QCOMPARE(note(view), repetitionErrorOf({5, 7}));
        QVERIFY(!note(view).isEmpty());
        // The other ways are as good as ever.
        view.setMode(CompareView::Overlay);
        QCOMPARE(view.shownFigures().size(), std::size_t{1});
    }

    void stepByStepSaysHowManyComparisonsCouldBeTold()
    {
        CompareView view(*m_settings);
        view.setMode(CompareView::StepByStep);
        view.show(pictureOf({20, 20}));
        QVERIFY(view.shownFigures().empty());
        const auto *table = view.findChild<QTreeView *>(QStringLiteral("comparisonTable"));
        QVERIFY(table->model()->rowCount() > 6);
        const Comparison comparison = pictureOf({20, 20}).comparison;
        QVERIFY2(note(view).contains(QString::number(comparison.toldCount())), qPrintable(note(view)));
        // The same run twice differs in nothing that can be told.
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString verdict =
                table->model()->index(row, ComparisonModel::VerdictColumn).data().toString();
            QVERIFY2(verdict.startsWith(u'≈') || verdict.startsWith(u'?'), qPrintable(verdict));
        }
    }

    void comesBackInTheModeItWasLeftIn()
    {
        {
            CompareView view(*m_settings);
            view.setMode(CompareView::Repetitions);
        }
        const CompareView view(*m_settings);
        QCOMPARE(view.mode(), CompareView::Repetitions);
    }

    void theUnitOfTimeFollowsTheSettings()
    {
        CompareView view(*m_settings);
        view.setMode(CompareView::SideBySide);
        view.show(pictureOf({5, 5}));
        const QString before = view.shownFigures().back().xLabel;
        m_settings->setTimeUnit(TimeUnit::Minutes);
        QVERIFY(view.shownFigures().back().xLabel != before);
    }

    void namesItsControls()
    {
        CompareView view(*m_settings);
        view.show(pictureOf({5, 5}));
        view.QWidget::show();
        const QStringList unnamed = unnamedControls(&view);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

private:
    static QString repetitionErrorOf(const std::vector<int> &stepSeconds)
    {
        const RunsPicture picture = pictureOf(stepSeconds);
        return picture.repetitions ? QString() : picture.repetitions.error().message;
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
