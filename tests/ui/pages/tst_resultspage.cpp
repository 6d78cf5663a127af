#include "controllers/storage/runlibrary.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/clock/systemclock.h"
#include "tests/controllers/storage/storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/charts/figureexport.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/figureoptions.h"
#include "ui/models/runsmodel.h"
#include "ui/pages/resultspage.h"
#include "ui/settings/settings.h"
#include "ui/widgets/compareview.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/runview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castbench;

namespace {

constexpr int longWait = 30'000;

RunData namedRun(const QString &name, int stepSeconds = 5)
{
    RunData data = staircaseRun(stepSeconds);
    data.record.name = name;
    data.record.state = RunState::Done;
    return data;
}

} // namespace

class TestResultsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<RunLibrary> m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<ResultsPage> m_page;

    QString file(const char *name) const
    {
        return m_folder->filePath(QLatin1StringView(name));
    }
    static void makeDatabase(const QString &path, const QStringList &names)
    {
        auto store = SqliteRunStore::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        for (const QString &name : names)
            QVERIFY(storeWhole(**store, namedRun(name)) > 0);
    }
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    QTreeView *list() const
    {
        return find<QTreeView>("runsList");
    }
    int rows() const
    {
        return list()->model()->rowCount();
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (list()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void choose(const QStringList &names) const
    {
        list()->selectionModel()->clearSelection();
        for (const QString &name : names)
            list()->selectionModel()->select(list()->model()->index(rowOf(name), 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    RunView *runView() const
    {
        return m_page->findChild<RunView *>();
    }
    CompareView *compareView() const
    {
        return m_page->findChild<CompareView *>();
    }
    bool shows(const QString &name) const
    {
        return runView()->isVisible() && runView()->data() && runView()->data()->record.name == name;
    }
    void press(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    void trigger(const char *action) const
    {
        find<QAction>(action)->trigger();
    }
    RunRecord stored(const QString &name)
    {
        for (const RunRecord &run : QCoro::waitFor(m_library->runs()).value_or(std::vector<RunRecord>())) {
            if (run.name == name)
                return run;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = file("runs.sqlite");
        makeDatabase(m_path, {QStringLiteral("Morning"), QStringLiteral("Noon"), QStringLiteral("Evening")});
        m_library = std::make_unique<RunLibrary>(m_clock, m_path);
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_page = std::make_unique<ResultsPage>(*m_library, *m_settings, *m_prompts);
        m_page->resize(1366, 768);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, longWait);
    }
    void cleanup()
    {
        m_page.reset();
        m_library.reset();
        QCOMPARE(m_prompts->unanswered(), 0);
    }

    void saysWhichRunCannotBeRead()
    {
        const RunId noon = stored(QStringLiteral("Noon")).id;
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("UPDATE run SET plan = '{}' WHERE id = %1").arg(noon)));
        }
        Q_EMIT m_library->changed();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, longWait);
        QVERIFY(rowOf(QStringLiteral("Evening")) >= 0);
        QVERIFY2(m_page->messages().text().contains(QStringLiteral("run %1").arg(noon)),
                 qPrintable(m_page->messages().text()));
    }

    void aRunIsShownWithEverythingAboutIt()
    {
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Noon")), longWait);
        QVERIFY(runView()->figure().view().plot());
        const auto rowsOf = [this](const char *table) {
            return find<QAbstractItemView>(table)->model()->rowCount();
        };
        QCOMPARE(rowsOf("stepsTable"), 6);
        QCOMPARE(rowsOf("eventsTable"), 3);
        QCOMPARE(rowsOf("gapsTable"), static_cast<int>(staircaseRun(5).gaps.size()));
        QVERIFY(rowsOf("provenanceTable") > 5);
    }

    void aRunCanBeOpenedFromElsewhere()
    {
        auto *search = find<QLineEdit>("runsSearch");
        search->setText(QStringLiteral("morning"));
        QCOMPARE(rows(), 1);
        m_page->openRun(stored(QStringLiteral("Evening")).id);
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Evening")), longWait);
        QVERIFY(search->text().isEmpty());
        // Stored after the list was read.
        makeDatabase(m_path, {QStringLiteral("Night")});
        m_page->openRun(stored(QStringLiteral("Night")).id);
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Night")), longWait);
    }

    void severalRunsAreCompared()
    {
        choose({QStringLiteral("Noon"), QStringLiteral("Morning"), QStringLiteral("Evening")});
        QTRY_VERIFY_WITH_TIMEOUT(compareView()->isVisible(), longWait);
        QCOMPARE(compareView()->runs().size(), std::size_t{3});
        compareView()->setMode(CompareView::SideBySide);
        QCOMPARE(compareView()->shownFigures().size(), std::size_t{3});
        // Back to one.
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Noon")), longWait);
    }

    void choosingAnotherRunWhileOneIsReadShowsTheLastOne()
    {
        for (int round = 0; round < 5; ++round) {
            choose({QStringLiteral("Noon")});
            choose({QStringLiteral("Noon"), QStringLiteral("Morning")});
            choose({QStringLiteral("Evening")});
        }
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Evening")), longWait);
        // What was withdrawn does not come after all.
        QVERIFY(QCoro::waitFor(m_library->runs()));
        QCoreApplication::processEvents();
        QVERIFY(shows(QStringLiteral("Evening")));
        choose({});
        QTRY_VERIFY(!runView()->isVisible());
    }

    void thePageMayGoWhileARunIsRead()
    {
        choose({QStringLiteral("Noon"), QStringLiteral("Morning")});
        m_page.reset();
        QVERIFY(QCoro::waitFor(m_library->runs()));
        QCoreApplication::processEvents();
    }

    void deletedRunsAreTakenBackByKeyboard()
    {
        choose({QStringLiteral("Noon"), QStringLiteral("Evening")});
        QTRY_VERIFY_WITH_TIMEOUT(compareView()->isVisible(), longWait);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
        QTRY_VERIFY(!compareView()->isVisible());
        QVERIFY(m_page->messages().isVisible());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, longWait);
        QTRY_VERIFY(!m_page->messages().isVisible());
        // The message's button does the same.
        choose({QStringLiteral("Noon")});
        trigger("removeRuns");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, longWait);
        QTRY_VERIFY(m_page->messages().isVisible());
        press("messageAction");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, longWait);
    }

    void notesAreStoredWhenAnotherRunIsChosen()
    {
        choose({QStringLiteral("Noon")});
        auto *notes = find<QPlainTextEdit>("runNotes");
        QVERIFY(notes->isEnabled());
        notes->setPlainText(QStringLiteral("Rain.\nOBS restarted."));
        choose({QStringLiteral("Morning")});
        QTRY_COMPARE_WITH_TIMEOUT(stored(QStringLiteral("Noon")).notes,
                                  QStringLiteral("Rain.\nOBS restarted."), longWait);
        QVERIFY(notes->toPlainText().isEmpty());
        // They are found by the search.
        find<QLineEdit>("runsSearch")->setText(QStringLiteral("obs"));
        QTRY_COMPARE(rows(), 1);
    }

    void notesThatCannotBeStoredAreKept()
    {
        const QString text = QStringLiteral("Typed while another program wrote.");
        choose({QStringLiteral("Noon")});
        auto *notes = find<QPlainTextEdit>("runNotes");
        notes->setPlainText(text);
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
            choose({QStringLiteral("Morning")});
            QTRY_VERIFY_WITH_TIMEOUT(m_page->messages().isVisible(), longWait);
            QVERIFY(notes->toPlainText().isEmpty());
            choose({QStringLiteral("Noon")});
            QCOMPARE(notes->toPlainText(), text);
        }
        QTRY_VERIFY(m_page->messages().isVisible());
        press("messageAction");
        QTRY_COMPARE_WITH_TIMEOUT(stored(QStringLiteral("Noon")).notes, text, longWait);
    }

    void aRunIsRenamedInPlace()
    {
        choose({QStringLiteral("Noon")});
        QVERIFY(list()->model()->setData(list()->model()->index(rowOf(QStringLiteral("Noon")), 0),
                                         QStringLiteral("High noon")));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("High noon")) >= 0, longWait);
    }

    void aRunThatWasCutOffIsOfferedToGoOn()
    {
        const RunId noon = stored(QStringLiteral("Noon")).id;
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(
                QStringLiteral("UPDATE run SET state = 'running', owner = '' WHERE id = %1").arg(noon)));
        }
        Q_EMIT m_library->changed();
        const auto state = [this] {
            return list()
                ->model()
                ->index(rowOf(QStringLiteral("Noon")), RunsModel::StateColumn)
                .data()
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("cut off"), longWait);
        QSignalSpy resumed(m_page.get(), &ResultsPage::resumeRequested);
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->messages().text().contains(QStringLiteral("cut off")), longWait);
        Q_EMIT m_page->messages().actionTriggered();
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed.front().front().value<RunRecord>().id, noon);
        // The offer is about the run that is shown.
        choose({QStringLiteral("Morning")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Morning")), longWait);
        QVERIFY2(m_page->messages().text().isEmpty(), qPrintable(m_page->messages().text()));
    }

    void aRunIsRepeated()
    {
        QSignalSpy repeated(m_page.get(), &ResultsPage::repeatRequested);
        QVERIFY(!find<QAction>("repeatRun")->isEnabled());
        choose({QStringLiteral("Noon")});
        trigger("repeatRun");
        QCOMPARE(repeated.size(), 1);
        QCOMPARE(repeated.front().front().value<Plan>(), staircaseRun(5).record.plan);
    }

    void theExportedPictureIsWhatIsShown()
    {
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Noon")), longWait);
        FigureView &view = runView()->figure().view();
        const FigurePanel panel = view.plot()->panels.front().look;
        const QString hidden = view.plot()->panels.front().curves.front().look.key;
        view.setShownRange(6, 14);
        view.setCurveVisible(panel.key, hidden, false);
        trigger("exportRun");
        auto *dialog = m_page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const auto *options = dialog->findChild<FigureOptions *>();
        const FigureData shown = view.shownFigure();
        QCOMPARE(shown.xFrom, 6.0);
        QCOMPARE(shown.xTo, 14.0);
        for (const FigureCurve &curve : shown.panels.front().curves)
            QVERIFY(curve.key != hidden);
        const auto expected = renderFigure(shown, options->size(), options->theme());
        QVERIFY(expected);
        m_prompts->answerWith(file("figure.png"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("figure.png")), longWait);
        const QImage written(file("figure.png"));
        QCOMPARE(written.convertToFormat(QImage::Format_RGB32),
                 expected->convertToFormat(QImage::Format_RGB32));
        QTRY_VERIFY(m_page->messages().text().contains(QStringLiteral("figure.png")));
    }

    void databasesThatCannotBeUsedLeaveWhatIsShown_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 4711");
        QTest::newRow("text") << QString();
    }
    void databasesThatCannotBeUsedLeaveWhatIsShown()
    {
        QFETCH(QString, damage);
        const QString path = file("other.sqlite");
        if (damage.isEmpty()) {
            QFile text(path);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(QByteArray("no database\n").repeated(500));
        } else {
            makeDatabase(path, {QStringLiteral("Other")});
            const test::SqlAccess access(path);
            QVERIFY(access.execute(damage));
        }
        m_page->openDatabase(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->messages().isVisible(), longWait);
        QVERIFY2(m_page->messages().text().contains(path), qPrintable(m_page->messages().text()));
        QCOMPARE(m_library->path(), m_path);
        QCOMPARE(rows(), 3);
    }

    void anotherDatabaseIsShownAndLeftAgain()
    {
        const QString path = file("other.sqlite");
        makeDatabase(path, {QStringLiteral("Other")});
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Noon")), longWait);
        QVERIFY(!find<QWidget>("otherDatabase")->isVisible());
        m_page->openDatabase(path);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
        // The run that was shown has another's number here.
        QTRY_VERIFY(!runView()->isVisible());
        QVERIFY(find<QWidget>("otherDatabase")->isVisible());
        press("ownDatabase");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, longWait);
        QTRY_VERIFY(!find<QWidget>("otherDatabase")->isVisible());
    }

    void aRunThatIsGoneIsSaid()
    {
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("DELETE FROM run WHERE name = 'Noon'")));
        }
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->messages().isVisible(), longWait);
        QVERIFY(!runView()->isVisible());
    }

    void fitsALongerLanguageAndNamesItsControls()
    {
        choose({QStringLiteral("Noon")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Noon")), longWait);
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QCoreApplication::sendPostedEvents();
        QVERIFY(find<QLineEdit>("runsSearch")->placeholderText().startsWith(u'['));
        // The figure's texts come with its data.
        QTRY_VERIFY_WITH_TIMEOUT(runView()->figure().view().plot()->xLabel.startsWith(u'['), longWait);
        const QStringList unnamed = unnamedControls(m_page.get());
        const QStringList clipped = clippedTexts(m_page.get());
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
