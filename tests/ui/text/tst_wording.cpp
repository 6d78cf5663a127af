#include "ui/text/proofwording.h"
#include "ui/text/wording.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
    }

    void durationsInWords_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("digits");
        const auto row = [](qint64 ms, const char *words, const char *digits) {
            QTest::addRow("%lld", static_cast<long long>(ms))
                << ms << QString::fromUtf8(words) << QString::fromUtf8(digits);
        };
        row(0, "0 ms", "0:00");
        row(250, "250 ms", "0:00");
        row(10'000, "10 s", "0:10");
        row(59'600, "1 min", "0:59");
        row(270'000, "4 min 30 s", "4:30");
        row(1'800'000, "30 min", "30:00");
        row(3'900'000, "1 h 5 min", "1:05:00");
        row(43'200'000, "12 h", "12:00:00");
    }
    void durationsInWords()
    {
        QFETCH(qint64, ms);
        QTEST(wording::duration(milliseconds(ms)), "words");
        QTEST(wording::clockDigits(milliseconds(ms)), "digits");
    }

    void everyValueHasAWord()
    {
        for (int i = 0; i <= static_cast<int>(RunState::Aborted); ++i)
            QVERIFY(!wording::runState(static_cast<RunState>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(GapReason::StorageFailed); ++i)
            QVERIFY(!wording::gapReason(static_cast<GapReason>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(StepOutcome::Interrupted); ++i)
            QVERIFY(!wording::stepOutcome(static_cast<StepOutcome>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(Method::PlayerModel); ++i)
            QVERIFY(!wording::method(static_cast<Method>(i)).isEmpty());
        QCOMPARE(wording::cap(Cap::noLimit()), QStringLiteral("No Limit"));
        QCOMPARE(wording::cap(Cap::kbps(512)), QStringLiteral("512 kbit/s"));
    }

    void proofsHaveWords()
    {
        QSet<QString> reasons;
        for (int i = 0; i <= static_cast<int>(CapReason::TooCoarse); ++i) {
            CapProof proof;
            proof.reason = static_cast<CapReason>(i);
            reasons.insert(wording::capProofDetails(proof));
        }
        QCOMPARE(reasons.size(), static_cast<int>(CapReason::TooCoarse) + 1);
        CapProof proof;
        QCOMPARE(wording::capProof(proof), QStringLiteral("Cap not measured"));
        proof.verdict = CapVerdict::NotInForce;
        proof.reason = CapReason::AboveCap;
        proof.counter = CapCounter::Forwarded;
        proof.measured = CapProof::Rate{4160.4, 12.2, 8};
        proof.lowKbps = 460.8;
        proof.highKbps = 570.2;
        QCOMPARE(wording::capVerdict(proof.verdict), QStringLiteral("not in force"));
        const QString rate = wording::number(4160, 0);
        QCOMPARE(wording::capProof(proof), QStringLiteral("Cap not in force: %1 kbit/s measured").arg(rate));
        QCOMPARE(wording::capProofDetails(proof),
                 QStringLiteral("More was sent than the cap allows.\n"
                                "Measured: %1 ± 12 kbit/s from 8 sample(s).\n"
                                "Counted: what the switch passed on.\n"
                                "A rate from 461 to 570 kbit/s counts as at the cap.")
                     .arg(rate));
    }

    void readingsCarryUnitAndUncertainty()
    {
        Sample latency;
        latency.series.metric = Metric::BroadcastLatency;
        latency.value = 3261.4;
        latency.uncertainty = 20.6;
        QCOMPARE(wording::reading(latency), QStringLiteral("3.261 s ± 0.021 s"));
        latency.value = 812.34;
        latency.uncertainty.reset();
        QCOMPARE(wording::reading(latency), QStringLiteral("812.3 ms"));
        Sample frames;
        frames.series.metric = Metric::DroppedFramesNetwork;
        frames.value = 12;
        QCOMPARE(wording::reading(frames), QStringLiteral("12 frames"));
        Sample congestion;
        congestion.series.metric = Metric::Congestion;
        congestion.value = 0.5;
        QCOMPARE(wording::reading(congestion), QStringLiteral("0.50"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(wording::number(1.5, 2), QStringLiteral("1,50"));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
