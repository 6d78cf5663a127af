#include "controllers/storage/runlibrary.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/clock/systemclock.h"
#include "tests/controllers/storage/storeddata.h"
#include "tests/support/runbuilder.h"
#include "tests/support/sqlaccess.h"
#include "tests/support/ui/widgetchecks.h"
#ifdef Q_OS_UNIX
#include "tests/support/unprivileged.h"
#endif
#include "ui/settings/settings.h"
#include "ui/widgets/runslist.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace castbench;

namespace {

constexpr int longWait = 30'000;

} // namespace

class TestRunsList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<RunLibrary> m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RunsList> m_list;

    void makeDatabase(const QStringList &names) const
    {
        auto store = SqliteRunStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        for (const QString &name : names) {
            RunData data = staircaseRun(5);
            data.record.name = name;
            data.record.state = RunState::Done;
            QVERIFY(storeWhole(**store, data) > 0);
        }
    }
    void makeList()
    {
        m_library = std::make_unique<RunLibrary>(m_clock, m_path);
        m_list = std::make_unique<RunsList>(*m_library, *m_settings);
        m_list->show();
    }
    QTreeView *view() const
    {
        return m_list->findChild<QTreeView *>(QStringLiteral("runsList"));
    }
    int rows() const
    {
        return view()->model()->rowCount();
    }
    QAction *action(const char *name) const
    {
        return m_list->findChild<QAction *>(QLatin1StringView(name));
    }
    QLabel *hint() const
    {
        return m_list->findChild<QLabel *>(QStringLiteral("runsHint"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("runs.sqlite"));
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }
    void cleanup()
    {
        m_list.reset();
        m_library.reset();
    }

    void anEmptyListSaysWhy()
    {
        makeList();
        QTRY_VERIFY_WITH_TIMEOUT(hint()->isVisible(), longWait);
        const QString none = hint()->text();
        makeDatabase({QStringLiteral("Noon")});
        m_list->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!hint()->isVisible(), longWait);
        m_list->findChild<QLineEdit *>(QStringLiteral("runsSearch"))->setText(QStringLiteral("evening"));
        QTRY_VERIFY(hint()->isVisible());
        QVERIFY(hint()->text() != none);
    }

    void whatCanBeDoneDependsOnWhatIsChosen()
    {
        makeDatabase({QStringLiteral("Morning"), QStringLiteral("Noon")});
        makeList();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, longWait);
        for (const char *name : {"exportRun", "repeatRun", "removeRuns", "restoreRuns"})
            QVERIFY2(!action(name)->isEnabled(), name);
        const QSignalSpy changed(m_list.get(), &RunsList::choiceChanged);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QCOMPARE(changed.size(), 1);
        QVERIFY(action("repeatRun")->isEnabled());
        QVERIFY(action("removeRuns")->isEnabled());
        view()->selectAll();
        QCOMPARE(m_list->chosen().size(), std::size_t{2});
        QVERIFY(!action("repeatRun")->isEnabled());
        QVERIFY(action("exportRun")->isEnabled());
        // What does not change the choice is not told.
        const auto before = changed.size();
        m_list->refresh();
        QVERIFY(QCoro::waitFor(m_library->runs()));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), before);
    }

    void runsAreChosenByKeyboardAlone()
    {
        makeDatabase({QStringLiteral("Morning"), QStringLiteral("Noon")});
        makeList();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, longWait);
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->findChild<QLineEdit *>(QStringLiteral("runsSearch"))->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("noon"));
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), view());
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Space);
        QCOMPARE(m_list->chosen().size(), std::size_t{1});
        QTest::keyClick(view(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("runNotes"));
    }

    void aLockedDatabaseIsSaidAndTriedAgain()
    {
        makeDatabase({QStringLiteral("Noon")});
        makeList();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        const QSignalSpy failed(m_list.get(), &RunsList::failed);
        {
            const test::SqlAccess access(m_path);
            QVERIFY(access.execute(QStringLiteral("BEGIN IMMEDIATE")));
            action("removeRuns")->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
            QCOMPARE(rows(), 1);
        }
        m_list->tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, longWait);
        QVERIFY(m_list->chosen().empty());
        m_list->undoDelete();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
    }

    void aDatabaseThatCannotBeReadIsSaid()
    {
        QFile text(m_path);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("no database\n").repeated(500));
        text.close();
        m_library = std::make_unique<RunLibrary>(m_clock, m_path);
        m_list = std::make_unique<RunsList>(*m_library, *m_settings);
        const QSignalSpy failed(m_list.get(), &RunsList::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
        const auto error = failed.front().front().value<Error>();
        QVERIFY2(error.text().contains(m_path), qPrintable(error.text()));
        QCOMPARE(rows(), 0);
    }

    void aReadOnlyDatabaseOffersNoChanges()
    {
#ifdef Q_OS_UNIX
        makeDatabase({QStringLiteral("Noon")});
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(m_path, readable));
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        const test::Unprivileged unprivileged;
        if (!unprivileged.isEffective())
            QSKIP("Rights cannot be given up here.");
        makeList();
        QVERIFY(QCoro::waitFor(m_library->open(m_path)));
        QVERIFY(m_library->isReadOnly());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTRY_VERIFY(!action("removeRuns")->isEnabled());
        QVERIFY(!m_list->findChild<QPlainTextEdit *>(QStringLiteral("runNotes"))->isEnabled());
        QVERIFY(action("exportRun")->isEnabled());
        m_list.reset();
        m_library.reset();
#else
        QSKIP("Files cannot be locked in this way here.");
#endif
    }

    void mayGoWhileTheLibraryWorks()
    {
        makeDatabase({QStringLiteral("Noon")});
        makeList();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, longWait);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        m_list->findChild<QPlainTextEdit *>(QStringLiteral("runNotes"))
            ->setPlainText(QStringLiteral("Typed at the last moment."));
        m_list.reset();
        // What was typed is stored all the same.
        const auto runs = QCoro::waitFor(m_library->runs());
        QVERIFY(runs);
        QCOMPARE(runs->front().notes, QStringLiteral("Typed at the last moment."));
    }

    void namesItsControls()
    {
        makeList();
        const QStringList unnamed = unnamedControls(m_list.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }
};

QTEST_MAIN(TestRunsList)
#include "tst_runslist.moc"
