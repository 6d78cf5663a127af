#include "controllers/protocols/nsdprate.h"

#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;

class TestNsdpRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes()
    {
        const std::int64_t kbps[] = {0,       512,     1'000,     2'000,     4'000,
                                     8'000,   16'000,  32'000,    64'000,    128'000,
                                     256'000, 512'000, 1'000'000, 2'000'000, 4'000'000};
        QVERIFY(!capOfRate(0)->isLimited());
        for (quint32 code = 1; code <= highestRate; ++code)
            QCOMPARE(*capOfRate(code), Cap::kbps(kbps[code]));
        QVERIFY(!capOfRate(highestRate + 1));
        QVERIFY(!capOfRate(0xffffffff));
    }

    void whatCanBeSetIsItsOwnNearest()
    {
        for (quint32 code = 0; code <= highestCommonRate; ++code)
            QCOMPARE(nearestRate(*capOfRate(code)), code);
    }

    void others_data()
    {
        QTest::addColumn<qint64>("kbps");
        QTest::addColumn<qint64>("real");
        QTest::newRow("lowest") << qint64{16} << qint64{512};
        QTest::newRow("768") << qint64{768} << qint64{1'000};
        QTest::newRow("755") << qint64{755} << qint64{512};
        QTest::newRow("1500, between two") << qint64{1'500} << qint64{1'000};
        QTest::newRow("1501") << qint64{1'501} << qint64{2'000};
        QTest::newRow("2500") << qint64{2'500} << qint64{2'000};
        QTest::newRow("4096") << qint64{4'096} << qint64{4'000};
        QTest::newRow("6000, between two") << qint64{6'000} << qint64{4'000};
        QTest::newRow("highest") << qint64{100'000'000} << qint64{512'000};
    }
    void others()
    {
        QFETCH(qint64, kbps);
        QFETCH(qint64, real);
        QCOMPARE(*capOfRate(nearestRate(Cap::kbps(kbps))), Cap::kbps(real));
    }

    void theStudysCapsExist()
    {
        for (const std::int64_t kbps : {4'000, 2'000, 1'000, 512})
            QCOMPARE(*capOfRate(nearestRate(Cap::kbps(kbps))), Cap::kbps(kbps));
    }
};

QTEST_GUILESS_MAIN(TestNsdpRate)
#include "tst_nsdprate.moc"
