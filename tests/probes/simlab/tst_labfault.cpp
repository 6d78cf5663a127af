#include "probes/simlab/labfault.h"

#include <QTest>

using namespace castbench;
using namespace castbench::simlab;

class TestLabFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("atMs");
        QTest::addColumn<int>("lastsMs");
        const auto row = [](const char *text, LabFault fault, int atMs, int lastsMs) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(fault) << atMs << lastsMs;
        };
        row("obs-killed", LabFault::ObsKilled, 10'000, 5'000);
        row("link-lost@20s", LabFault::LinkLost, 20'000, 10'000);
        row("platform-restart@1 min+250 ms", LabFault::PlatformRestart, 60'000, 250);
        row("chat-restart@0 s", LabFault::ChatRestart, 0, 5'000);
    }

    void reads()
    {
        QFETCH(QString, text);
        const auto planned = parseFault(text);
        QVERIFY2(planned.has_value(), planned ? "" : qPrintable(planned.error().text()));
        QTEST(static_cast<int>(planned->fault), "fault");
        QTEST(static_cast<int>(planned->at.count()), "atMs");
        QTEST(static_cast<int>(planned->lasts.count()), "lastsMs");
    }

    void readsEveryKey()
    {
        const QStringList keys = labFaultKeys();
        QVERIFY(keys.size() >= 10);
        for (const QString &key : keys) {
            const auto planned = parseFault(key);
            QVERIFY2(planned.has_value(), qPrintable(key));
            QCOMPARE(labFaultKey(planned->fault), key);
            QCOMPARE(planned->lasts, usualDuration(planned->fault));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "@", "nothing", "obs-killed@", "obs-killed@soon", "obs-killed@5s+",
                                 "obs-killed@5s+long", "obs-killed@99999 h", "OBS-KILLED", "obs-killed@-5s"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto planned = parseFault(text);
        QVERIFY(!planned.has_value());
        QCOMPARE(planned.error().code, ErrorCode::InvalidInput);
        QVERIFY(planned.error().message.contains(QStringLiteral("obs-killed")));
    }
};

QTEST_GUILESS_MAIN(TestLabFault)
#include "tst_labfault.moc"
