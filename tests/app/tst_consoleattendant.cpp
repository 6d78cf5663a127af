#include "app/console.h"
#include "app/consoleattendant.h"

#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

/// A person at the terminal who is asked to set a cap.
class TestConsoleAttendant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSaysThatItIsDone();
    void noIsARefusal();
    void otherWordsAreAskedAgain();
    void presentCapIsUnderstood_data();
    void presentCapIsUnderstood();
    void withdrawnQuestionIsCancelled();
    void endOfInputIsARefusal();
    void goneAttendantCancels();

private:
    const ManualCap m_request{u"web switch"_s, 3, Cap::kbps(512), false};
    Console m_console{OutputMode::Person};
};

void TestConsoleAttendant::enterSaysThatItIsDone()
{
    ConsoleAttendant attendant(m_console);
    // Typed before anything was asked.
    attendant.takeLine(QString());
    const auto call = attendant.setByHand(m_request, {});
    QVERIFY(!call.isReady());
    attendant.takeLine(u" "_s);
    QTRY_VERIFY(call.isReady());
}

void TestConsoleAttendant::noIsARefusal()
{
    ConsoleAttendant attendant(m_console);
    auto call = attendant.setByHand(m_request, {});
    attendant.takeLine(u"No"_s);
    const auto refused = QCoro::waitFor(call);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestConsoleAttendant::otherWordsAreAskedAgain()
{
    ConsoleAttendant attendant(m_console);
    auto call = attendant.setByHand(m_request, {});
    attendant.takeLine(u"what?"_s);
    QCoreApplication::processEvents();
    QVERIFY(!call.isReady());
    attendant.takeLine(QString());
    QVERIFY(QCoro::waitFor(call));
}

void TestConsoleAttendant::presentCapIsUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<qint64>>("kbps");
    QTest::newRow("no limit") << u"no limit"_s << std::optional<qint64>();
    QTest::newRow("limit") << u" 4 Mbit/s "_s << std::optional<qint64>(4000);
}

void TestConsoleAttendant::presentCapIsUnderstood()
{
    QFETCH(const QString, line);
    QFETCH(const std::optional<qint64>, kbps);
    ConsoleAttendant attendant(m_console);
    auto call = attendant.presentCap(u"web switch"_s, 3, {});
    // Neither nothing nor a bare number is taken for a cap.
    for (const QString &vague : {QString(), u"512"_s, u"fast"_s})
        attendant.takeLine(vague);
    QCoreApplication::processEvents();
    QVERIFY(!call.isReady());
    attendant.takeLine(line);
    const auto cap = QCoro::waitFor(call);
    QVERIFY(cap);
    QCOMPARE(*cap, kbps ? Cap::kbps(*kbps) : Cap::noLimit());
}

void TestConsoleAttendant::withdrawnQuestionIsCancelled()
{
    ConsoleAttendant attendant(m_console);
    std::stop_source stop;
    auto first = attendant.setByHand(m_request, stop.get_token());
    stop.request_stop();
    // The next one is asked before the first has come back; the answer is the second's.
    auto second = attendant.setByHand(m_request, {});
    const auto cancelled = QCoro::waitFor(first);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    attendant.takeLine(QString());
    QVERIFY(QCoro::waitFor(second));
    auto late = attendant.setByHand(m_request, stop.get_token());
    QVERIFY(!QCoro::waitFor(late));
}

void TestConsoleAttendant::endOfInputIsARefusal()
{
    ConsoleAttendant attendant(m_console);
    auto call = attendant.setByHand(m_request, {});
    attendant.takeEnd();
    const auto refused = QCoro::waitFor(call);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    auto next = attendant.presentCap(u"web switch"_s, 3, {});
    const auto again = QCoro::waitFor(next);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void TestConsoleAttendant::goneAttendantCancels()
{
    auto attendant = std::make_unique<ConsoleAttendant>(m_console);
    auto call = attendant->setByHand(m_request, {});
    attendant.reset();
    const auto cancelled = QCoro::waitFor(call);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestConsoleAttendant)
#include "tst_consoleattendant.moc"
