#include "tests/support/fakeclock.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/manualcapdialog.h"
#include "ui/dialogs/presentcapdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace castbench;
using namespace castbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person is asked who sets caps by hand.
class TestManualCapDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToSetAndHowLongItWaits();
    void onlyButtonsAnswer();
    void restoringIsToldApart();
    void presentCapIsTypedOrChosen_data();
    void presentCapIsTypedOrChosen();
    void presentCapIsNotGuessed();
    void everyControlHasAName();

private:
    FakeClock m_clock;
    const ManualCap m_request{u"web switch"_s, 3, Cap::kbps(512), false};
};

void TestManualCapDialog::saysWhatToSetAndHowLongItWaits()
{
    ManualCapDialog dialog(m_request, m_clock);
    const auto *value = dialog.findChild<QLabel *>(u"manualCapValue"_s);
    QCOMPARE(value->text(), u"512 kbit/s"_s);
    dialog.show();
    QVERIFY(value->font().pointSizeF() > 3 * dialog.font().pointSizeF());
    const QString lead = dialog.findChild<QLabel *>(u"manualCapLead"_s)->text();
    QVERIFY(lead.contains(u"port 3"_s) && lead.contains(u"web switch"_s));
    const auto *elapsed = dialog.findChild<QLabel *>(u"manualCapElapsed"_s);
    QVERIFY(elapsed->text().contains(u"0:00"_s));
    m_clock.advance(75s);
    QVERIFY2(elapsed->text().contains(u"1:15"_s), qPrintable(elapsed->text()));
}

void TestManualCapDialog::onlyButtonsAnswer()
{
    ManualCapDialog dialog(m_request, m_clock);
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    dialog.close();
    QCOMPARE(finished.count(), 0);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"manualCapDone"_s), Qt::LeftButton);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));

    ManualCapDialog refused(m_request, m_clock);
    refused.show();
    QSignalSpy rejected(&refused, &QDialog::rejected);
    QTest::mouseClick(refused.findChild<QPushButton *>(u"manualCapCannot"_s), Qt::LeftButton);
    QCOMPARE(rejected.count(), 1);
}

void TestManualCapDialog::restoringIsToldApart()
{
    ManualCap request = m_request;
    request.restoring = true;
    const ManualCapDialog back(request, m_clock);
    const ManualCapDialog there(m_request, m_clock);
    for (const QString &name : {u"manualCapLead"_s, u"manualCapHint"_s})
        QVERIFY(back.findChild<QLabel *>(name)->text() != there.findChild<QLabel *>(name)->text());
}

void TestManualCapDialog::presentCapIsTypedOrChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCap");
    QTest::addColumn<qint64>("kbps"); // 0: no limit
    QTest::newRow("no limit") << u"No Limit"_s << true << qint64{0};
    QTest::newRow("limit") << u" 4 Mbit/s "_s << true << qint64{4000};
    QTest::newRow("bare number") << u"512"_s << false << qint64{0};
    QTest::newRow("words") << u"fast"_s << false << qint64{0};
    QTest::newRow("nothing") << QString() << false << qint64{0};
}

void TestManualCapDialog::presentCapIsTypedOrChosen()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCap);
    QFETCH(const qint64, kbps);
    PresentCapDialog dialog(u"web switch"_s, 3);
    dialog.show();
    dialog.findChild<QComboBox *>(u"presentCap"_s)->setEditText(text);
    QCOMPARE(dialog.cap().has_value(), isCap);
    QCOMPARE(dialog.findChild<QPushButton *>(u"presentCapOk"_s)->isEnabled(), isCap);
    if (isCap)
        QCOMPARE(*dialog.cap(), kbps == 0 ? Cap::noLimit() : Cap::kbps(kbps));
    const bool told = !dialog.findChild<QWidget *>(u"presentCapNote"_s)->isHidden();
    QCOMPARE(told, !isCap && !text.isEmpty());
}

void TestManualCapDialog::presentCapIsNotGuessed()
{
    PresentCapDialog dialog(u"web switch"_s, 3);
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.show();
    QVERIFY(!dialog.cap());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    dialog.close();
    QCOMPARE(finished.count(), 0);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"presentCapCannot"_s), Qt::LeftButton);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestManualCapDialog::everyControlHasAName()
{
    const ManualCap hostile{u"<b>\u202E"_s + QString(10'000, u'x'), 3, Cap::kbps(512), false};
    ManualCapDialog dialog(hostile, m_clock);
    PresentCapDialog present(hostile.device, 3);
    QDialog *const dialogs[] = {&dialog, &present};
    for (QDialog *shown : dialogs) {
        QCOMPARE(unnamedControls(shown), QStringList());
        for (const QLabel *label : shown->findChildren<QLabel *>())
            QVERIFY(label->text().size() < 400);
    }
}

QTEST_MAIN(TestManualCapDialog)
#include "tst_manualcapdialog.moc"
