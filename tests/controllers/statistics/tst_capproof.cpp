#include "controllers/statistics/capproof.h"

#include "tests/support/runbuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace castbench;

namespace {

/// A step from 10 to `end` s and what was measured from 0 s on.
struct Scene
{
    explicit Scene(Cap cap, double until = 20)
        : end(until)
    {
        run.step(Cap::kbps(4000), 0, 10);
        run.step(cap, 10, end);
    }

    /// The same value each second, from 1 s to the step's end.
    Scene &constant(const SeriesKey &series, double value, std::uint32_t flags = 0)
    {
        for (int t = 1; t <= static_cast<int>(end); ++t)
            run.sample(series, t, value).flags = flags;
        return *this;
    }
    Scene &growing(const SeriesKey &series, double perSecond)
    {
        for (int t = 1; t <= static_cast<int>(end); ++t)
            run.sample(series, t, perSecond * t);
        return *this;
    }
    /// Frames that the network cost: 30 frames a second are attempted.
    Scene &dropping(double perSecond)
    {
        growing(RunBuilder::frames(Metric::TotalFrames), 30);
        return growing(RunBuilder::frames(Metric::DroppedFramesNetwork), perSecond);
    }
    CapProof proof() const
    {
        return proveCaps(run.build()).at(1);
    }

    RunBuilder run;
    double end;
};

/// A token bucket in steps of 1 ms: `offered` kbit/s come, at most `cap` go, and a burst.
struct Bucket
{
    double offeredKbps = 4160;
    double capKbps = 512;
    double burstBytes = 16'384;
    double refreshSeconds = 0.001; ///< how often the switch brings its counter up to date
    double tokens = burstBytes;

    /// Bytes counted until `seconds`, as the switch tells.
    void measureInto(Scene &scene, const SeriesKey &series, std::uint32_t flags = 0)
    {
        double passed = 0;
        double shown = 0;
        double before = 0;
        for (int ms = 1; ms <= static_cast<int>(scene.end * 1000); ++ms) {
            tokens = std::min(burstBytes, tokens + capKbps / 8);
            const double out = std::min(tokens, offeredKbps / 8);
            tokens -= out;
            passed += out;
            if (ms % static_cast<int>(refreshSeconds * 1000) == 0)
                shown = passed;
            if (ms % 1000 == 0) {
                const double kbps = (shown - std::exchange(before, shown)) * 8 / 1000;
                scene.run.sample(series, ms / 1000, kbps).flags = flags;
            }
        }
    }
};

#define VERIFY_PROOF(PROOF, VERDICT, REASON)                                                                 \
    do {                                                                                                     \
        const CapProof judged = PROOF;                                                                       \
        QCOMPARE(capVerdictKey(judged.verdict), capVerdictKey(VERDICT));                                     \
        QCOMPARE(capReasonKey(judged.reason), capReasonKey(REASON));                                         \
    } while (false)

} // namespace

/// Requested, read back and measured, put together.
class TestCapProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenBucketsAreInForce_data()
    {
        QTest::addColumn<int>("kbps");
        QTest::addColumn<double>("burst");
        for (const int kbps : {4000, 2000, 1000, 512, 64}) {
            for (const double burst : {1600.0, 16'384.0, 32'768.0})
                QTest::addRow("%d kbit/s, %.0f bytes", kbps, burst) << kbps << burst;
        }
    }
    void tokenBucketsAreInForce()
    {
        QFETCH(int, kbps);
        QFETCH(double, burst);
        Scene scene(Cap::kbps(kbps));
        Bucket{.capKbps = double(kbps), .burstBytes = burst}.measureInto(scene, RunBuilder::port());
        const CapProof proof = scene.proof();
        VERIFY_PROOF(proof, CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(proof.counter, std::optional(CapCounter::Forwarded));
        QCOMPARE(proof.limitKbps, std::optional(qint64{kbps}));
        QVERIFY(std::abs(proof.measured->kbps - kbps) <= 0.005 * kbps);
        QCOMPARE(proof.measured->samples, 8);
        QCOMPARE(proof.from, std::optional(RunBuilder::instant(12)));
        QCOMPARE(proof.to, std::optional(RunBuilder::instant(20)));
    }

    void whatIsNotShapedIsNotInForce()
    {
        for (const int kbps : {2000, 1000, 512}) {
            Scene scene(Cap::kbps(kbps));
            Bucket{.capKbps = 1e6}.measureInto(scene, RunBuilder::port());
            VERIFY_PROOF(scene.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
        }
    }

    void aFormerCapThatHoldsIsAboveTheNewOne()
    {
        Scene scene(Cap::kbps(1000));
        Bucket{.capKbps = 2000}.measureInto(scene, RunBuilder::port());
        VERIFY_PROOF(scene.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void tooLittleDemandTellsNothing()
    {
        Scene scene(Cap::kbps(1000));
        scene.constant(RunBuilder::port(), 300).dropping(0);
        scene.constant(RunBuilder::frames(Metric::Congestion), 0.05);
        VERIFY_PROOF(scene.proof(), CapVerdict::NotLoaded, CapReason::BelowCap);
    }

    void belowTheCapHoldingBackCounts_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("congestion");
        QTest::addColumn<double>("droppedPerSecond");
        QTest::addColumn<CapVerdict>("verdict");
        QTest::addColumn<CapReason>("reason");
        QTest::newRow("TCP over a policer: drops")
            << 400.0 << 0.0 << 10.0 << CapVerdict::InForce << CapReason::Congested;
        QTest::newRow("full send queue")
            << 400.0 << 0.6 << 0.0 << CapVerdict::InForce << CapReason::Congested;
        QTest::newRow("a frame now and then")
            << 400.0 << 0.1 << 0.1 << CapVerdict::NotLoaded << CapReason::BelowCap;
        QTest::newRow("held by something else")
            << 200.0 << 0.9 << 20.0 << CapVerdict::NotLoaded << CapReason::HeldElsewhere;
    }
    void belowTheCapHoldingBackCounts()
    {
        QFETCH(double, rate);
        QFETCH(double, congestion);
        QFETCH(double, droppedPerSecond);
        QFETCH(CapVerdict, verdict);
        QFETCH(CapReason, reason);
        Scene scene(Cap::kbps(512));
        scene.constant(RunBuilder::port(), rate).dropping(droppedPerSecond);
        scene.constant(RunBuilder::frames(Metric::Congestion), congestion);
        VERIFY_PROOF(scene.proof(), verdict, reason);
    }

    void noLimit_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("droppedPerSecond");
        QTest::addColumn<CapVerdict>("verdict");
        QTest::addColumn<CapReason>("reason");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("above all caps")
            << 4500.0 << 0.0 << CapVerdict::InForce << CapReason::AboveFormerCap << qint64{4000};
        QTest::newRow("above all caps, and still not enough")
            << 4500.0 << 10.0 << CapVerdict::InForce << CapReason::AboveFormerCap << qint64{4000};
        QTest::newRow("held at the largest")
            << 4010.0 << 3.0 << CapVerdict::NotInForce << CapReason::AtFormerCap << qint64{4000};
        QTest::newRow("held at a smaller one")
            << 505.0 << 20.0 << CapVerdict::NotInForce << CapReason::AtFormerCap << qint64{512};
        QTest::newRow("at a former cap by chance")
            << 3990.0 << 0.0 << CapVerdict::NotLoaded << CapReason::BelowCap << qint64{4000};
        QTest::newRow("between caps, held by something else")
            << 2500.0 << 9.0 << CapVerdict::NotLoaded << CapReason::HeldElsewhere << qint64{4000};
    }
    void noLimit()
    {
        QFETCH(double, rate);
        QFETCH(double, droppedPerSecond);
        QFETCH(CapVerdict, verdict);
        QFETCH(CapReason, reason);
        QFETCH(qint64, limit);
        Scene scene(Cap::noLimit());
        scene.run.record().plan.steps = {{Cap::kbps(4000), seconds{10}, {}},
                                         {Cap::noLimit(), seconds{10}, {}},
                                         {Cap::kbps(512), seconds{10}, {}}};
        scene.constant(RunBuilder::port(), rate).dropping(droppedPerSecond);
        VERIFY_PROOF(scene.proof(), verdict, reason);
        QCOMPARE(scene.proof().limitKbps, std::optional(limit));
    }

    void whatTheSwitchHadBeforeTheRunMayBeLeft()
    {
        Scene scene(Cap::noLimit());
        scene.run.record().formerCap = CapReading{Cap::kbps(3000), {}, RunBuilder::instant(-1)};
        scene.constant(RunBuilder::port(), 2950).dropping(5);
        VERIFY_PROOF(scene.proof(), CapVerdict::NotInForce, CapReason::AtFormerCap);
        QCOMPARE(scene.proof().limitKbps, std::optional(qint64{3000}));
    }

    void withoutAnyCapThereIsNothingToTell()
    {
        Scene scene(Cap::noLimit());
        scene.run.record().plan.steps.clear();
        scene.constant(RunBuilder::port(), 2950);
        const CapProof proof = scene.proof();
        VERIFY_PROOF(proof, CapVerdict::NotLoaded, CapReason::BelowCap);
        QVERIFY(!proof.limitKbps);
        QVERIFY(!proof.highKbps);
        QCOMPARE(proof.measured->kbps, 2950.0);
    }

    void coarseCountersNeedTime()
    {
        Scene scene(Cap::kbps(1000));
        Bucket{.capKbps = 1000, .refreshSeconds = 5}.measureInto(scene, RunBuilder::port());
        VERIFY_PROOF(scene.proof(), CapVerdict::NotMeasured, CapReason::TooCoarse);
        Scene longer(Cap::kbps(1000), 130);
        Bucket{.capKbps = 1000, .refreshSeconds = 5}.measureInto(longer, RunBuilder::port());
        const CapProof proof = longer.proof();
        VERIFY_PROOF(proof, CapVerdict::InForce, CapReason::AtCap);
        QVERIFY(std::abs(proof.measured->kbps - 1000) <= proof.measured->uncertaintyKbps);
        // Far too much is seen all the same.
        Scene above(Cap::kbps(512), 25);
        Bucket{.capKbps = 1e6, .refreshSeconds = 5}.measureInto(above, RunBuilder::port());
        VERIFY_PROOF(above.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void aStepOfACoarseCounterThatBeganBeforeIsLeftOut()
    {
        // The counter moves at 3, 8, 13 and 18 s; from 8 to 13 s it holds two seconds of the former cap.
        const auto measured = [](double capped) {
            Scene scene(Cap::kbps(1000));
            for (int t = 1; t <= 18; ++t) {
                const double kbps = t <= 8 ? 4000 : t <= 13 ? (2 * 4000 + 3 * capped) / 5 : capped;
                scene.run.sample(RunBuilder::port(), t, kbps).flags = CoarseCounter;
            }
            return scene.proof();
        };
        VERIFY_PROOF(measured(1000), CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(measured(1000).measured->kbps, 1000.0);
        QCOMPARE(measured(1000).measured->samples, 5);
        QCOMPARE(measured(1000).measured->uncertaintyKbps, 200.0);
        VERIFY_PROOF(measured(2500), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void aCoarsePortGivesWayToTheBroadcaster()
    {
        Scene scene(Cap::kbps(1000));
        Bucket{.capKbps = 1000, .refreshSeconds = 5}.measureInto(scene, RunBuilder::port());
        scene.constant(RunBuilder::upload(), 955);
        VERIFY_PROOF(scene.proof(), CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(scene.proof().counter, std::optional(CapCounter::Sent));
    }

    void tooLittleIsNotJudged()
    {
        Scene brief(Cap::kbps(1000), 14);
        brief.constant(RunBuilder::port(), 4160);
        VERIFY_PROOF(brief.proof(), CapVerdict::NotMeasured, CapReason::TooShort);
        QCOMPARE(brief.proof().measured->samples, 2);
        VERIFY_PROOF(Scene(Cap::kbps(1000)).proof(), CapVerdict::NotMeasured, CapReason::NoCounter);
        Scene silent(Cap::kbps(1000));
        for (int t = 1; t < 10; ++t)
            silent.run.sample(RunBuilder::port(), t, 4000);
        VERIFY_PROOF(silent.proof(), CapVerdict::NotMeasured, CapReason::NoCounter);
        RunBuilder planned;
        planned.step(Cap::kbps(1000), 0, 10).outcome = StepOutcome::Planned;
        planned.record().steps.back().actualStart.reset();
        VERIFY_PROOF(proveCaps(planned.build()).front(), CapVerdict::NotMeasured, CapReason::NotJudged);
    }

    void beforeTheCapMoreIsTolerated()
    {
        Scene policed(Cap::kbps(1000));
        policed.constant(RunBuilder::port(), 1150, CountedBeforeCap);
        VERIFY_PROOF(policed.proof(), CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(policed.proof().counter, std::optional(CapCounter::Received));
        Scene open(Cap::kbps(1000));
        open.constant(RunBuilder::port(), 1400, CountedBeforeCap);
        VERIFY_PROOF(open.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
        Scene forwarded(Cap::kbps(1000));
        forwarded.constant(RunBuilder::port(), 1150);
        VERIFY_PROOF(forwarded.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void whatThePolicerDropsIsNotHeldAgainstIt()
    {
        Scene policed(Cap::kbps(1000));
        policed.constant(RunBuilder::port(), 5156, CountedBeforeCap);
        policed.constant(RunBuilder::upload(), 960);
        VERIFY_PROOF(policed.proof(), CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(policed.proof().counter, std::optional(CapCounter::Sent));
        Scene open(Cap::kbps(1000));
        open.constant(RunBuilder::port(), 5156, CountedBeforeCap);
        open.constant(RunBuilder::upload(), 4950);
        VERIFY_PROOF(open.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void whatTheSendBufferTakesIsLeftOut()
    {
        Scene scene(Cap::kbps(512));
        for (int t = 1; t <= 20; ++t)
            scene.run.sample(RunBuilder::upload(), t, t <= 14 ? 4000 : 490);
        const CapProof proof = scene.proof();
        VERIFY_PROOF(proof, CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(proof.measured->samples, 5);
        QCOMPARE(proof.from, std::optional(RunBuilder::instant(15)));
    }

    void aLargeSendBufferTakesLonger()
    {
        const auto filled = [](int filledAt) {
            Scene scene(Cap::kbps(512), 70);
            for (int t = 1; t <= 70; ++t)
                scene.run.sample(RunBuilder::upload(), t, t <= filledAt ? 2500 : 490);
            return scene;
        };
        const CapProof slow = filled(30).proof();
        VERIFY_PROOF(slow, CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(slow.from, std::optional(RunBuilder::instant(30)));
        // No buffer is that large.
        VERIFY_PROOF(filled(50).proof(), CapVerdict::NotInForce, CapReason::AboveCap);
        // A lull is no full buffer.
        Scene lull(Cap::kbps(512), 70);
        for (int t = 1; t <= 70; ++t)
            lull.run.sample(RunBuilder::upload(), t, t == 20 ? 400 : 2500);
        VERIFY_PROOF(lull.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
    }

    void readBack_data()
    {
        QTest::addColumn<qint64>("requested");
        QTest::addColumn<Cap>("readBack");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("the same") << qint64{1000} << Cap::kbps(1000) << qint64{1000};
        QTest::newRow("the nearest below") << qint64{600} << Cap::kbps(512) << qint64{512};
        QTest::newRow("the nearest above") << qint64{800} << Cap::kbps(1000) << qint64{1000};
        QTest::newRow("a former one") << qint64{512} << Cap::kbps(4000) << qint64{512};
        QTest::newRow("none") << qint64{512} << Cap::noLimit() << qint64{512};
    }
    void readBack()
    {
        QFETCH(qint64, requested);
        QFETCH(Cap, readBack);
        QFETCH(qint64, limit);
        Scene scene(Cap::kbps(requested));
        scene.run.record().steps.back().readBack = CapReading{readBack, {}, RunBuilder::instant(10)};
        scene.constant(RunBuilder::port(), static_cast<double>(limit));
        VERIFY_PROOF(scene.proof(), CapVerdict::InForce, CapReason::AtCap);
        QCOMPARE(scene.proof().limitKbps, std::optional(limit));
    }

    void tolerancesOfTheRunAreUsed()
    {
        Scene scene(Cap::kbps(1000));
        scene.constant(RunBuilder::port(), 1200);
        VERIFY_PROOF(scene.proof(), CapVerdict::NotInForce, CapReason::AboveCap);
        scene.run.record().capTolerances.forwarded.above = 0.3;
        VERIFY_PROOF(scene.proof(), CapVerdict::InForce, CapReason::AtCap);
        scene.run.record().capTolerances.leastSamples = 100;
        VERIFY_PROOF(scene.proof(), CapVerdict::NotMeasured, CapReason::TooShort);
    }

    void aWholeRunIsProven()
    {
        const auto proofs = proveCaps(staircaseRun(10));
        QCOMPARE(proofs.size(), std::size_t{6});
        VERIFY_PROOF(proofs.front(), CapVerdict::InForce, CapReason::AboveFormerCap);
        for (std::size_t i = 1; i <= 4; ++i)
            VERIFY_PROOF(proofs[i], CapVerdict::InForce, CapReason::AtCap);
        VERIFY_PROOF(proofs.back(), CapVerdict::InForce, CapReason::AboveFormerCap);
    }
};

QTEST_GUILESS_MAIN(TestCapProof)
#include "tst_capproof.moc"
