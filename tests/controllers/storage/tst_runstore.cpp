#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "storeddata.h"
#include "tests/support/memoryrunstore.h"
#include "tests/support/runbuilder.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace castbench;

namespace {

/// A store and a reader of what it holds.
class StoreUnderTest
{
public:
    virtual ~StoreUnderTest() = default;
    virtual RunStore &store() = 0;
    virtual const RunReader &reader() = 0;
};

class MemoryStoreUnderTest final : public StoreUnderTest
{
public:
    RunStore &store() override
    {
        return m_store;
    }
    const RunReader &reader() override
    {
        return m_store;
    }

private:
    test::MemoryRunStore m_store;
};

class SqliteStoreUnderTest final : public StoreUnderTest
{
public:
    SqliteStoreUnderTest()
        : m_store(std::move(*SqliteRunStore::open(m_folder.filePath(QStringLiteral("runs.sqlite")))))
        , m_reader(std::move(*SqliteRunReader::open(m_folder.filePath(QStringLiteral("runs.sqlite")))))
    {
    }
    RunStore &store() override
    {
        return *m_store;
    }
    const RunReader &reader() override
    {
        return *m_reader;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteRunStore> m_store;
    std::unique_ptr<SqliteRunReader> m_reader;
};

} // namespace

/// What every RunStore must do.
class TestRunStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreUnderTest> makeStore() const
    {
        QFETCH_GLOBAL(bool, sqlite);
        if (sqlite)
            return std::make_unique<SqliteStoreUnderTest>();
        return std::make_unique<MemoryStoreUnderTest>();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("sqlite");
        QTest::newRow("sqlite") << true;
        QTest::newRow("memory") << false;
    }

    void whatIsStoredIsReadBack()
    {
        const auto under = makeStore();
        RunData data = staircaseRun(10);
        data.record.versions = QJsonObject{{QStringLiteral("castbench"), QStringLiteral("0.1.0")}};
        data.record.lab = QJsonObject{{QStringLiteral("name"), QStringLiteral("Läb")}};
        data.record.failure = QStringLiteral("none\nto speak of");
        data.record.id = storeWhole(under->store(), data);
        QVERIFY(data.record.id > 0);
        const auto loaded = under->reader().load(data.record.id);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QCOMPARE(loaded->record, data.record);
        QCOMPARE(loaded->samples, data.samples);
        QCOMPARE(loaded->gaps, data.gaps);
        QCOMPARE(loaded->events, data.events);
    }

    void everyAttemptIsKept()
    {
        const auto under = makeStore();
        RunRecord record = staircaseRun(5).record;
        record.owner = ProcessIdentity::current();
        record.id = *QCoro::waitFor(under->store().createRun(record));
        record.formerAttempts = {record.steps[1], record.steps[1]};
        record.formerAttempts[0].outcome = StepOutcome::Interrupted;
        record.formerAttempts[1].attempt = 2;
        record.formerAttempts[1].actualEnd.reset();
        record.steps[1].attempt = 3;
        under->store().updateRun(record);
        QVERIFY(QCoro::waitFor(under->store().flush()));
        const auto kept = under->reader().run(record.id);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
        QCOMPARE(*kept, record);
        const auto attempts = attemptsOf(*kept);
        QCOMPARE(attempts.size(), record.steps.size() + 2);
        QCOMPARE(attempts[1]->attempt, 1);
        QCOMPARE(attempts[3], &kept->steps[1]);
    }

    void aRunIsPassedOnOnce()
    {
        const auto under = makeStore();
        RunRecord record = staircaseRun(5).record;
        record.state = RunState::Running;
        record.owner = ProcessIdentity{1, QStringLiteral("a"), {}, QStringLiteral("m"), {}};
        record.id = *QCoro::waitFor(under->store().createRun(record));
        const ProcessIdentity next{2, QStringLiteral("b"), QStringLiteral("p"), QStringLiteral("m"), {}};
        const ProcessIdentity late{3, QStringLiteral("c"), {}, {}, {}};
        QVERIFY(QCoro::waitFor(under->store().passOn(record.id, record.owner, next)));
        const auto refused = QCoro::waitFor(under->store().passOn(record.id, record.owner, late));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QCOMPARE(under->reader().run(record.id)->owner, std::optional(next));
        // What else changes leaves the owner alone.
        under->store().updateRun(record);
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QCOMPARE(under->reader().run(record.id)->owner, std::optional(next));
        QVERIFY(QCoro::waitFor(under->store().passOn(record.id, next, std::nullopt)));
        QVERIFY(!under->reader().run(record.id)->owner);
        QVERIFY(isCutOff(*under->reader().run(record.id)));
        record.state = RunState::Aborted;
        under->store().updateRun(record);
        QVERIFY(!QCoro::waitFor(under->store().passOn(record.id, std::nullopt, next)));
    }

    void gapsOfOneReasonAreReplaced()
    {
        const auto under = makeStore();
        const RunId run = newRun(under->store());
        const auto gap = [](double from, double to, GapReason reason) {
            return Gap{RunBuilder::upload(), RunBuilder::instant(from), RunBuilder::instant(to), reason, {}};
        };
        const Gap lost = gap(1, 2, GapReason::ProbeLost);
        SampleBatch batch;
        batch.gaps = {lost, gap(3, 9, GapReason::ControllerDown), gap(20, 29, GapReason::ControllerDown)};
        under->store().append(run, batch);
        const Gap left = gap(8, 9, GapReason::ControllerDown);
        under->store().replaceGaps(run, GapReason::ControllerDown, {left});
        QVERIFY(QCoro::waitFor(under->store().flush()));
        const std::vector<Gap> expected{lost, left};
        QCOMPARE(under->reader().load(run)->gaps, expected);
        QVERIFY(under->reader().deliveries(run)->empty());
    }

    void whatWasDeliveredIsKnown()
    {
        const auto under = makeStore();
        const RunId run = newRun(under->store());
        for (const quint64 sequence : {quint64{3}, quint64{9}}) {
            SampleBatch batch = batchOf(static_cast<int>(sequence), 2);
            batch.delivery = SampleBatch::Delivery{QStringLiteral("spool"), sequence};
            under->store().append(run, batch);
        }
        QVERIFY(QCoro::waitFor(under->store().flush()));
        const std::map<QString, quint64> expected{{QStringLiteral("spool"), 9}};
        QCOMPARE(*under->reader().deliveries(run), expected);
    }

    void proofsAndTolerancesAreKept()
    {
        const auto under = makeStore();
        RunRecord record = staircaseRun(5).record;
        record.capTolerances.sent.above = 0.125;
        record.capTolerances.forwarded.settle = milliseconds{2500};
        record.capTolerances.leastSamples = 7;
        CapProof &judged = record.steps[4].proof;
        judged.verdict = CapVerdict::NotInForce;
        judged.reason = CapReason::AboveCap;
        judged.counter = CapCounter::Received;
        judged.measured = CapProof::Rate{1234.5, 12.25, 8};
        judged.limitKbps = 512;
        judged.lowKbps = 460.8;
        judged.highKbps = 640.5;
        judged.from = RunBuilder::instant(22);
        judged.to = RunBuilder::instant(24.5);
        record.steps[5].proof.reason = CapReason::NoCounter;
        record.id = QCoro::waitFor(under->store().createRun(record)).value_or(0);
        QCOMPARE(*under->reader().run(record.id), record);
        record.steps[4].proof = CapProof();
        under->store().updateRun(record);
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QCOMPARE(*under->reader().run(record.id), record);
    }

    void readingsAreNotConfusedWithNoLimit()
    {
        const auto under = makeStore();
        RunRecord record = staircaseRun(5).record;
        record.formerCap = CapReading{Cap::noLimit(), QStringLiteral("enable=0"), RunBuilder::instant(-1)};
        record.restoredCap = std::nullopt;
        record.steps.front().readBack = CapReading{Cap::kbps(512), QString(), RunBuilder::instant(0)};
        record.steps.back().readBack = std::nullopt;
        record.steps.back().lateness = microseconds{-5};
        record.id = QCoro::waitFor(under->store().createRun(record)).value_or(0);
        const auto read = under->reader().run(record.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, record);
    }

    void headsAreUpdated()
    {
        const auto under = makeStore();
        RunRecord record = staircaseRun(5).record;
        record.id = newRun(under->store());
        record.state = RunState::Aborted;
        record.finishedAt = RunBuilder::instant(99);
        record.failure = QStringLiteral("aborted by the user");
        record.restored = true;
        record.steps.pop_back();
        record.steps.back().outcome = StepOutcome::Interrupted;
        under->store().updateRun(record);
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QCOMPARE(*under->reader().run(record.id), record);
    }

    void runsAreListedNewestFirst()
    {
        const auto under = makeStore();
        QVERIFY(under->reader().runs()->empty());
        RunRecord record = staircaseRun(5).record;
        for (const int start : {10, 30, 20}) {
            record.startedAt = RunBuilder::instant(start);
            QVERIFY(QCoro::waitFor(under->store().createRun(record)));
        }
        const auto runs = under->reader().runs();
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t{3});
        QCOMPARE((*runs)[0].startedAt, RunBuilder::instant(30));
        QCOMPARE((*runs)[1].startedAt, RunBuilder::instant(20));
        QCOMPARE((*runs)[2].startedAt, RunBuilder::instant(10));
        QCOMPARE((*runs)[0].steps, record.steps);
    }

    void runsAreKeptApart()
    {
        const auto under = makeStore();
        const RunId first = newRun(under->store());
        const RunId second = newRun(under->store());
        QVERIFY(first != second);
        under->store().append(first, batchOf(0, 3));
        under->store().append(second, batchOf(10, 2));
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QCOMPARE(under->reader().load(first)->samples, batchOf(0, 3).samples);
        QCOMPARE(under->reader().load(second)->samples, batchOf(10, 2).samples);
    }

    void batchesAreReportedOnceAndLater()
    {
        const auto under = makeStore();
        const RunId run = newRun(under->store());
        Reports reports;
        for (int i = 0; i < 10; ++i)
            under->store().append(run, reports.watched(batchOf(i, 1)));
        QCOMPARE(reports.results.size(), std::size_t{0});
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QTRY_COMPARE(reports.succeeded(), 10);
        QCOMPARE(reports.failed(), 0);
    }

    void aDeliveryIsStoredOnce()
    {
        const auto under = makeStore();
        const RunId run = newRun(under->store());
        Reports reports;
        const auto deliver = [&](const QString &stream, quint64 sequence, int first) {
            SampleBatch batch = reports.watched(batchOf(first, 2));
            batch.delivery = SampleBatch::Delivery{stream, sequence};
            under->store().append(run, std::move(batch));
        };
        deliver(QStringLiteral("a"), 3, 0);
        deliver(QStringLiteral("a"), 3, 0);
        deliver(QStringLiteral("b"), 3, 2);
        deliver(QStringLiteral("a"), 7, 4);
        deliver(QStringLiteral("a"), 3, 0);
        QVERIFY(QCoro::waitFor(under->store().flush()));
        QTRY_COMPARE(reports.succeeded(), 5);
        QCOMPARE(under->reader().load(run)->samples, batchOf(0, 6).samples);
    }

    void samplesOfOneInstantAreAllKept()
    {
        const auto under = makeStore();
        const RunId run = newRun(under->store());
        for (const double value : {3.0, 1.0, 1.0}) {
            SampleBatch batch = batchOf(5, 1);
            batch.samples.front().value = value;
            under->store().append(run, std::move(batch));
        }
        QVERIFY(QCoro::waitFor(under->store().flush()));
        const auto loaded = under->reader().load(run);
        QCOMPARE(loaded->samples.size(), std::size_t{3});
        QCOMPARE(loaded->samples[0].value, 3.0);
        QCOMPARE(loaded->samples[2].value, 1.0);
    }

    void unknownRunsAreNotFound()
    {
        const auto under = makeStore();
        QCOMPARE(under->reader().run(4711).error().code, ErrorCode::NotFound);
        QCOMPARE(under->reader().load(4711).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
