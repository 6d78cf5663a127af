#include "tests/support/ui/fakelabservice.h"
#include "ui/widgets/fieldnote.h"
#include "ui/wizards/measuredseries.h"
#include "ui/wizards/measurepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace castbench;

namespace {

ExperimentDraft sound()
{
    ExperimentDraft draft = draft::fromPlan(*loadPlan(QStringLiteral("upload-cap-quick")));
    draft.lab = exampleLab();
    return draft;
}

QStringList devicesOf(const ExperimentDraft &draft, Metric metric)
{
    for (const MeasuredQuantity &quantity : measuredQuantities(draft)) {
        if (quantity.metric == metric)
            return quantity.devices;
    }
    return {};
}

} // namespace

class TestMeasurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatCannotBeTakenAtItsField()
    {
        ExperimentDraft draft = sound();
        MeasurePage page(draft);
        page.enter();
        auto *settle = page.findChild<QLineEdit *>(QStringLiteral("settle"));
        auto *note = page.findChild<FieldNote *>(QStringLiteral("settleNote"));
        QCOMPARE(settle->text(), QStringLiteral("2 s"));
        settle->selectAll();
        QTest::keyClicks(settle, QStringLiteral("10 s"));
        QCOMPARE(draft.settle, QStringLiteral("10 s"));
        page.showProblems(draft::problems(draft));
        QVERIFY(note->text().contains(QStringLiteral("shorter")));
        QCOMPARE(settle->accessibleDescription(), note->text());
        QVERIFY(page.findChild<FieldNote *>(QStringLiteral("intervalNote"))->text().isEmpty());
        auto *interval = page.findChild<QLineEdit *>(QStringLiteral("sampleInterval"));
        interval->clear();
        QTest::keyClicks(interval, QStringLiteral("2 min"));
        page.showProblems(draft::problems(draft));
        QVERIFY(!page.findChild<FieldNote *>(QStringLiteral("intervalNote"))->text().isEmpty());
    }

    void takesChoices()
    {
        ExperimentDraft draft = sound();
        MeasurePage page(draft);
        page.enter();
        auto *lost = page.findChild<QComboBox *>(QStringLiteral("switchLost"));
        QTest::keyClick(lost, Qt::Key_Down);
        QCOMPARE(draft.whenSwitchLost, WhenLost::Stop);
        QCOMPARE(draft.whenProbeLost, WhenLost::Continue);
        page.findChild<QCheckBox *>(QStringLiteral("startStream"))->click();
        QVERIFY(!draft.startStream);
        MeasurePage again(draft);
        again.enter();
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("switchLost"))->currentIndex(), 1);
        QVERIFY(!again.findChild<QCheckBox *>(QStringLiteral("startStream"))->isChecked());
    }

    void listsWhatIsMeasuredWhere()
    {
        ExperimentDraft draft = sound();
        const QStringList both{QStringLiteral("P1"), QStringLiteral("M1")};
        QCOMPARE(devicesOf(draft, Metric::UploadRate), QStringList(QStringLiteral("B1")));
        QCOMPARE(devicesOf(draft, Metric::BroadcastLatency), both);
        QCOMPARE(devicesOf(draft, Metric::ChatSendLatency), both);
        QCOMPARE(devicesOf(draft, Metric::ClockOffset), QStringList(QStringLiteral("M1")));
        draft.allViewers = false;
        draft.viewers = QStringList(QStringLiteral("P1"));
        draft.lab->viewers.front().chats = false;
        QCOMPARE(devicesOf(draft, Metric::BroadcastLatency), draft.viewers);
        QVERIFY(devicesOf(draft, Metric::ChatSendLatency).isEmpty());
        QVERIFY(devicesOf(draft, Metric::ClockOffset).isEmpty());
        MeasurePage page(draft);
        page.enter();
        const auto *table = page.findChild<QTableWidget *>(QStringLiteral("quantities"));
        QCOMPARE(table->rowCount(), int(measuredQuantities(draft).size()));
        QCOMPARE(table->item(0, 3)->text(), metricDefinition(Metric::UploadRate));
        draft.lab.reset();
        page.enter();
        QVERIFY(table->isHidden());
        draft.lab = exampleLab();
        draft.broadcaster = QStringLiteral("B9");
        QVERIFY(measuredQuantities(draft).empty());
    }
};

QTEST_MAIN(TestMeasurePage)
#include "tst_measurepage.moc"
