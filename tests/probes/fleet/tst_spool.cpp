#include "probes/fleet/spool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

class TestSpool : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Spool> opened(const QString &folder)
    {
        auto spool = Spool::open(folder);
        if (!spool)
            qFatal("%s", qPrintable(spool.error().text()));
        return std::move(*spool);
    }
    static QList<QByteArray> payloads(Spool &spool, quint64 after, int maximumCount = 1000)
    {
        QList<QByteArray> list;
        const auto records = spool.recordsAfter(after, maximumCount);
        if (!records)
            qFatal("%s", qPrintable(records.error().text()));
        for (const Spool::Record &record : *records)
            list += record.payload;
        return list;
    }

private Q_SLOTS:
    void keepsRecordsUntilTheyAreAcknowledged()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        QVERIFY(!spool->stream().isEmpty());
        QCOMPARE(*spool->append("one"), 1u);
        QCOMPARE(*spool->append("two"), 2u);
        QCOMPARE(*spool->append("three"), 3u);
        QCOMPARE(payloads(*spool, 0), (QList<QByteArray>{"one", "two", "three"}));
        QCOMPARE(payloads(*spool, 1, 1), (QList<QByteArray>{"two"}));
        spool->acknowledge(2);
        QCOMPARE(payloads(*spool, 0), (QList<QByteArray>{"three"}));
        QCOMPARE(spool->pendingCount(), 1);
        spool->acknowledge(1);
        spool->acknowledge(99);
        QCOMPARE(spool->pendingCount(), 1);
        QCOMPARE(payloads(*spool, 3), QList<QByteArray>());
    }

    void survivesTheProgram()
    {
        const QTemporaryDir folder;
        QString stream;
        {
            const auto spool = opened(folder.path());
            stream = spool->stream();
            for (int i = 1; i <= 10; ++i)
                QVERIFY(spool->append(QByteArray::number(i)));
            spool->acknowledge(4);
        }
        const auto spool = opened(folder.path());
        QCOMPARE(spool->stream(), stream);
        QCOMPARE(spool->lastSequence(), 10u);
        QCOMPARE(spool->acknowledgedSequence(), 4u);
        QCOMPARE(payloads(*spool, 4), (QList<QByteArray>{"5", "6", "7", "8", "9", "10"}));
        QCOMPARE(*spool->append("11"), 11u);
    }

    void dropsARecordThatACrashCutShort()
    {
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(spool->append("whole"));
            QVERIFY(spool->append("cut"));
        }
        QFile file(QDir(folder.path()).filePath(QStringLiteral("records")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 2));
        file.close();
        const auto spool = opened(folder.path());
        QCOMPARE(payloads(*spool, 0), (QList<QByteArray>{"whole"}));
        QCOMPARE(*spool->append("next"), 2u);
        QCOMPARE(payloads(*spool, 1), (QList<QByteArray>{"next"}));
    }

    void startsAnewWhenTheFileIsGarbage()
    {
        const QTemporaryDir folder;
        QFile file(QDir(folder.path()).filePath(QStringLiteral("records")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, '\xfe'));
        file.close();
        const auto spool = opened(folder.path());
        QCOMPARE(spool->pendingCount(), 0);
        QCOMPARE(*spool->append("first"), 1u);
    }

    void numbersGoOnAfterTheFileWasEmptied()
    {
        const QTemporaryDir folder;
        const QByteArray large(600'000, 'x');
        {
            const auto spool = opened(folder.path());
            QVERIFY(spool->append(large));
            QVERIFY(spool->append(large));
            spool->acknowledge(2);
            QVERIFY(QFile(QDir(folder.path()).filePath(QStringLiteral("records"))).size() < 1000);
            QCOMPARE(*spool->append("three"), 3u);
        }
        const auto spool = opened(folder.path());
        QCOMPARE(spool->lastSequence(), 3u);
        QCOMPARE(payloads(*spool, 2), (QList<QByteArray>{"three"}));
    }

    void refusesASecondUser()
    {
        const QTemporaryDir folder;
        const auto first = opened(folder.path());
        const auto second = Spool::open(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Refused);
    }

    void namesAFolderThatCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile file(QDir(folder.path()).filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto spool = Spool::open(file.fileName() + QStringLiteral("/inside"));
        QVERIFY(!spool);
        QCOMPARE(spool.error().code, ErrorCode::ReadOnly);
        QVERIFY(spool.error().context.contains(QStringLiteral("inside")));
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
