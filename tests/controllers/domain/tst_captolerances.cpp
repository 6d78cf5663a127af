#include "controllers/domain/capproof.h"

#include <QJsonDocument>
#include <QTest>

using namespace castbench;

/// What is stored of tolerances is what is read.
class TestCapTolerances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tolerancesAreReadAsTheyWereWritten()
    {
        CapTolerances tolerances;
        tolerances.forwarded = {0.01, 0.02, milliseconds{3}};
        tolerances.received = {0.04, 0.05, milliseconds{6}};
        tolerances.sent = {0.07, 0.08, milliseconds{9}};
        tolerances.bufferFill = milliseconds{17};
        tolerances.burstBytes = 10;
        tolerances.coarsest = 0.11;
        tolerances.leastSamples = 12;
        tolerances.leastTime = milliseconds{13};
        tolerances.congestion = 0.14;
        tolerances.droppedShare = 0.15;
        tolerances.leastShare = 0.16;
        const auto read = capTolerancesFromJson(capTolerancesToJson(tolerances));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, tolerances);
    }

    void whatIsMissingIsTheDefault()
    {
        QCOMPARE(*capTolerancesFromJson({}), CapTolerances());
        const auto read =
            capTolerancesFromJson({{QStringLiteral("sent"), QJsonObject{{QStringLiteral("above"), 0.5}}}});
        QVERIFY(read);
        QCOMPARE(read->sent.above, 0.5);
        QCOMPARE(read->sent.below, CapTolerances().sent.below);
        QCOMPARE(read->forwarded, CapTolerances().forwarded);
    }

    void whatIsNoToleranceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        QTest::newRow("text") << QByteArray(R"({"burst_bytes": "many"})") << QStringLiteral("burst_bytes");
        QTest::newRow("negative") << QByteArray(R"({"coarsest": -0.1})") << QStringLiteral("coarsest");
        QTest::newRow("huge") << QByteArray(R"({"least_samples": 1e300})") << QStringLiteral("least_samples");
        QTest::newRow("no band") << QByteArray(R"({"sent": 1})") << QStringLiteral("sent");
        QTest::newRow("within a band")
            << QByteArray(R"({"forwarded": {"settle_ms": true}})") << QStringLiteral("settle_ms");
    }
    void whatIsNoToleranceIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const auto read = capTolerancesFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(member), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestCapTolerances)
#include "tst_captolerances.moc"
