#include "tests/support/runbuilder.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/charts/figureview.h"
#include "ui/settings/settings.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/runview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castbench;

namespace {

RunPicture pictureOf(int stepSeconds)
{
    return RunPicture::of(std::make_shared<const RunData>(staircaseRun(stepSeconds)));
}

} // namespace

class TestRunView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

    static QTabWidget *tabs(const RunView &view)
    {
        return view.findChild<QTabWidget *>(QStringLiteral("runTabs"));
    }
    static QTreeView *table(const RunView &view, const char *name)
    {
        return view.findChild<QTreeView *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }

    void showsAllOfARunAndThenAllOfAnother()
    {
        RunView view(*m_settings);
        QVERIFY(!view.data());
        view.show(pictureOf(5));
        QCOMPARE(view.figure().view().shownTo(), 30.0);
        QCOMPARE(table(view, "stepsTable")->model()->rowCount(), 6);
        QVERIFY(tabs(view)->tabText(2).contains(QStringLiteral("(3)")));
        view.figure().view().setShownRange(5, 10);
        // Another run is seen as a whole, not where one looked in the former.
        view.show(pictureOf(7));
        QCOMPARE(view.figure().view().shownFrom(), 0.0);
        QCOMPARE(view.figure().view().shownTo(), 42.0);
    }

    void anEventIsShownInTheFigure()
    {
        RunView view(*m_settings);
        view.show(pictureOf(5));
        tabs(view)->setCurrentIndex(2);
        auto *events = table(view, "eventsTable");
        Q_EMIT events->activated(events->model()->index(0, 0));
        QCOMPARE(tabs(view)->currentIndex(), 0);
        QCOMPARE(view.figure().view().crosshair(), std::optional(16.0));
    }

    void stepsAreCopiedForASpreadsheet()
    {
        RunView view(*m_settings);
        view.show(pictureOf(5));
        tabs(view)->setCurrentIndex(1);
        view.QWidget::show();
        QTest::keyClick(table(view, "stepsTable"), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines.front().contains(u'\t'));
    }

    void comesBackWithTheTabItWasLeftWith()
    {
        {
            RunView view(*m_settings);
            tabs(view)->setCurrentIndex(3);
        }
        const RunView view(*m_settings);
        QCOMPARE(tabs(view)->currentIndex(), 3);
    }

    void everyTabFitsALongerLanguageAndNamesItsControls()
    {
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        RunView view(*m_settings);
        view.show(pictureOf(5));
        QStringList found;
        for (int tab = 0; tab < tabs(view)->count(); ++tab) {
            tabs(view)->setCurrentIndex(tab);
            found += clippedTexts(&view, {900, 600});
            found += unnamedControls(&view);
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestRunView)
#include "tst_runview.moc"
