#include "probes/fleet/countscodec.h"
#include "probes/fleet/samplecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace castbench;

namespace {

const UtcTime instant{microseconds(1'794'000'000'123'456)};

SampleBatch fullBatch()
{
    const SeriesKey series{QStringLiteral("P1"), QStringLiteral("B1"), Metric::BroadcastLatency,
                           Method::FrameClock};
    SampleBatch batch;
    batch.samples.push_back(
        {series, instant, instant - microseconds(77), 5021.125, 17.25, microseconds(-77), 5});
    batch.samples.push_back({series, instant + seconds(1), instant + seconds(1), -3.5, std::nullopt, {}, 0});
    batch.gaps.push_back(
        {series, instant, instant + seconds(2), GapReason::Stalled, QStringLiteral("a \"detail\"")});
    batch.events.push_back({instant,
                            QStringLiteral("P1"),
                            QStringLiteral("stall-begin"),
                            Severity::Warning,
                            QStringLiteral("ü\nzwei Zeilen"),
                            {{QStringLiteral("durationMs"), 12}}});
    return batch;
}

/// Through text, as on the link.
QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestSampleCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchSurvivesTheTrip()
    {
        const SampleBatch batch = fullBatch();
        const auto read = batchFromJson(throughText(batchToJson(batch)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->samples, batch.samples);
        QCOMPARE(read->gaps, batch.gaps);
        QCOMPARE(read->events, batch.events);
    }

    void everyMetricAndMethodTravels()
    {
        for (const MetricInfo &info : allMetrics()) {
            const SeriesKey series{QStringLiteral("d"), QStringLiteral("s"), info.metric, Method::Counter};
            const auto read = seriesFromJson(throughText(seriesToJson(series)));
            QVERIFY(read);
            QCOMPARE(read->metric, info.metric);
        }
    }

    void refusesImpossibleSamples_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no value") << QStringLiteral("value") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("value is text") << QStringLiteral("value") << QJsonValue(QStringLiteral("1"));
        QTest::newRow("before 2000") << QStringLiteral("at_us") << QJsonValue(0);
        QTest::newRow("after 2100") << QStringLiteral("at_us") << QJsonValue(9e15);
        QTest::newRow("fraction of a µs") << QStringLiteral("device_at_us") << QJsonValue(1.794e15 + 0.5);
        QTest::newRow("negative uncertainty") << QStringLiteral("uncertainty") << QJsonValue(-1);
        QTest::newRow("flags too large") << QStringLiteral("flags") << QJsonValue(5e9);
        QTest::newRow("series is text") << QStringLiteral("series") << QJsonValue(QStringLiteral("P1"));
        QTest::newRow("offset is null") << QStringLiteral("clock_offset_us") << QJsonValue();
    }
    void refusesImpossibleSamples()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject object = batchToJson(fullBatch());
        QJsonArray samples = object.value(QLatin1StringView("samples")).toArray();
        QJsonObject sample = samples.at(0).toObject();
        sample.insert(field, value);
        samples.replace(0, sample);
        object.insert(QStringLiteral("samples"), samples);
        const auto read = batchFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(field), qPrintable(read.error().message));
    }

    void refusesUnknownKeysAndBackwardGaps()
    {
        QJsonObject series = seriesToJson({});
        series.insert(QStringLiteral("metric"), QStringLiteral("happiness"));
        QVERIFY(!seriesFromJson(series));

        SampleBatch batch;
        batch.gaps.push_back({{}, instant, instant - seconds(1), GapReason::Stalled, {}});
        QVERIFY(!batchFromJson(batchToJson(batch)));
    }

    void refusesTooManyItems()
    {
        QJsonArray events;
        for (qsizetype i = 0; i <= maximumBatchItems; ++i)
            events.append(QJsonObject());
        QVERIFY(!batchFromJson({{QStringLiteral("events"), events}}));
    }

    void countsSurviveTheTripAndNothingElseDoes()
    {
        const SeriesKey frames{QStringLiteral("B1"), QStringLiteral("B1"), Metric::TotalFrames,
                               Method::Counter};
        const std::map<SeriesKey, double> counts{{frames, 3600}};
        QJsonArray array = countsToJson(counts);
        QCOMPARE(*countsFromJson(array), counts);
        QVERIFY(countsFromJson({})->empty());
        QJsonObject negative = array.first().toObject();
        negative.insert(QStringLiteral("count"), -1);
        QVERIFY(!countsFromJson({negative}));
        QVERIFY(!countsFromJson({QStringLiteral("3600")}));
        for (qsizetype i = 0; i < maximumBatchItems; ++i)
            array.append(array.first());
        QVERIFY(!countsFromJson(array));
    }

    void otherValuesSurviveTheTrip()
    {
        const Finding finding{Severity::Error,
                              QStringLiteral("P1"),
                              QStringLiteral("playlist"),
                              QStringLiteral("404"),
                              QStringLiteral("Start the stream."),
                              true};
        const auto readFinding = findingFromJson(throughText(findingToJson(finding)));
        QVERIFY(readFinding);
        QCOMPARE(*readFinding, finding);

        const ClockReading known{microseconds(-5'000'123), microseconds(250), Method::LinkExchange};
        QCOMPARE(*clockReadingFromJson(throughText(clockReadingToJson(known))), known);
        const ClockReading unknown{microseconds(0), std::nullopt, Method::Sntp};
        QCOMPARE(*clockReadingFromJson(throughText(clockReadingToJson(unknown))), unknown);

        const Error error{ErrorCode::AuthenticationFailed, QStringLiteral("no"), QStringLiteral("irc")};
        QCOMPARE(errorFromJson(throughText(errorToJson(error))), error);
        QCOMPARE(errorFromJson({}).code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestSampleCodec)
#include "tst_samplecodec.moc"
