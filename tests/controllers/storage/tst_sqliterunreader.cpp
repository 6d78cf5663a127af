#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "storeddata.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace castbench;

namespace {

/// The batch with as many samples of another series.
SampleBatch withTwin(SampleBatch batch)
{
    const std::vector<Sample> samples = batch.samples;
    for (Sample sample : samples) {
        sample.series.device += QStringLiteral("-twin");
        batch.samples.push_back(sample);
    }
    return batch;
}

} // namespace

class TestSqliteRunReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderSeesOneStateWhileTheStoreWrites()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("runs.sqlite"));
        Reports reports;
        auto store = SqliteRunStore::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        const RunId run = newRun(**store);
        QVERIFY(run > 0);
        const auto reader = SqliteRunReader::open(path);
        QVERIFY(reader);
        // Only a large run is read on two connections.
        constexpr int firstSize = 11'000;
        (*store)->append(run, reports.watched(withTwin(batchOf(0, firstSize))));
        QTRY_COMPARE(reports.succeeded(), 1);
        constexpr int batchSize = 7;
        constexpr int batches = 100;
        std::size_t seen = 0;
        int appended = 0;
        do {
            // A commit beside every reading.
            if (appended < batches) {
                (*store)->append(
                    run, reports.watched(withTwin(batchOf(firstSize + appended * batchSize, batchSize))));
                ++appended;
            }
            const auto data = (*reader)->load(run);
            QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
            QVERIFY(data->samples.size() >= seen);
            QCOMPARE((data->samples.size() - 2 * firstSize) % (2 * batchSize), std::size_t{0});
            // Two connections read at once, each one series: they must have seen the same state.
            const auto ofTheFirst = [&data](const Sample &sample) {
                return sample.series == data->samples.front().series;
            };
            QCOMPARE(std::count_if(data->samples.begin(), data->samples.end(), ofTheFirst) * 2,
                     std::ssize(data->samples));
            seen = data->samples.size();
            QCoreApplication::processEvents();
        } while (seen < std::size_t{2 * (firstSize + batches * batchSize)});
        QTRY_COMPARE(reports.succeeded(), batches + 1);
    }
};

QTEST_GUILESS_MAIN(TestSqliteRunReader)
#include "tst_sqliterunreader.moc"
