#include "tests/support/fakeclock.h"
#include "ui/dialogs/windowattendant.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace castbench;
using namespace castbench::test;
using namespace Qt::StringLiterals;

/// Questions with dialogs, answered and withdrawn.
class TestWindowAttendant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void doneAndRefused_data();
    void doneAndRefused();
    void presentCapIsTold();
    void withdrawnQuestionClosesItsDialog();
    void dialogGoesWithItsWindow();

private:
    static QDialog *shownDialog();
    static void click(const QString &name);

    FakeClock m_clock;
    const ManualCap m_request{u"web switch"_s, 3, Cap::kbps(512), false};
};

QDialog *TestWindowAttendant::shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestWindowAttendant::click(const QString &name)
{
    QDialog *dialog = shownDialog();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
}

void TestWindowAttendant::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!shownDialog());
}

void TestWindowAttendant::doneAndRefused_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("done") << u"manualCapDone"_s << true;
    QTest::newRow("cannot") << u"manualCapCannot"_s << false;
}

void TestWindowAttendant::doneAndRefused()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isDone);
    WindowAttendant attendant(m_clock);
    auto call = attendant.setByHand(m_request, {});
    QVERIFY(!call.isReady());
    click(button);
    const auto outcome = QCoro::waitFor(call);
    QCOMPARE(outcome.has_value(), isDone);
    if (!outcome)
        QCOMPARE(outcome.error().code, ErrorCode::Refused);
}

void TestWindowAttendant::presentCapIsTold()
{
    WindowAttendant attendant(m_clock);
    auto call = attendant.presentCap(u"web switch"_s, 3, {});
    QVERIFY(shownDialog());
    shownDialog()->findChild<QComboBox *>(u"presentCap"_s)->setEditText(u"4 Mbit/s"_s);
    click(u"presentCapOk"_s);
    const auto cap = QCoro::waitFor(call);
    QVERIFY(cap);
    QCOMPARE(*cap, Cap::kbps(4000));
    auto refused = attendant.presentCap(u"web switch"_s, 3, {});
    click(u"presentCapCannot"_s);
    const auto none = QCoro::waitFor(refused);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Refused);
}

void TestWindowAttendant::withdrawnQuestionClosesItsDialog()
{
    WindowAttendant attendant(m_clock);
    std::stop_source stop;
    auto call = attendant.setByHand(m_request, stop.get_token());
    QVERIFY(shownDialog());
    stop.request_stop();
    const auto cancelled = QCoro::waitFor(call);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!shownDialog());
}

void TestWindowAttendant::dialogGoesWithItsWindow()
{
    WindowAttendant attendant(m_clock);
    auto window = std::make_unique<QWidget>();
    attendant.setWindow(window.get());
    auto call = attendant.setByHand(m_request, {});
    QVERIFY(shownDialog());
    window.reset();
    const auto cancelled = QCoro::waitFor(call);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    // The next question stands alone.
    auto next = attendant.setByHand(m_request, {});
    click(u"manualCapDone"_s);
    QVERIFY(QCoro::waitFor(next));
}

QTEST_MAIN(TestWindowAttendant)
#include "tst_windowattendant.moc"
