#include "controllers/exports/zipwriter.h"
#include "tests/support/failingdevice.h"
#include "tests/support/ziparchive.h"

#include <QBuffer>
#include <QTest>

using namespace castbench;

namespace {

const UtcTime stamp{seconds(1'769'860'803) + microseconds(999'999)};

/// Bytes that deflate cannot make small.
QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    quint32 state = 1;
    for (qsizetype i = 0; i < size; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        bytes.append(static_cast<char>(state >> 24));
    }
    return bytes;
}

Expected<void> addBytes(ZipWriter &zip, const QString &name, const QByteArray &bytes)
{
    return zip.add(name, bytes.size(), [&bytes](QIODevice &device) -> Expected<void> {
        // In two parts, as a writer with a buffer hands them over.
        const qsizetype half = bytes.size() / 2;
        device.write(bytes.left(half));
        device.write(bytes.mid(half));
        return {};
    });
}

} // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBack()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QByteArray large = noise(300'000);
        {
            ZipWriter zip(buffer, stamp);
            QVERIFY(addBytes(zip, QStringLiteral("empty"), {}));
            QVERIFY(addBytes(zip, QStringLiteral("large.bin"), large));
            QVERIFY(addBytes(zip, QStringLiteral("small.txt"), QByteArray(5000, 'x')));
            QVERIFY(zip.finish());
        }
        QVERIFY(buffer.size() < large.size() + 2000);
        const auto entries = unzip(buffer.data());
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(3));
        QCOMPARE((*entries)[0].content, QByteArray());
        QCOMPARE((*entries)[1].name, QStringLiteral("large.bin"));
        QCOMPARE((*entries)[1].content, large);
        QCOMPARE((*entries)[2].content, QByteArray(5000, 'x'));
        QCOMPARE((*entries)[2].modified, 1'769'860'803);
    }
    void isUselessUnlessFinished()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            ZipWriter zip(buffer, stamp);
            QVERIFY(addBytes(zip, QStringLiteral("large.bin"), noise(100'000)));
        }
        const auto entries = unzip(buffer.data());
        QVERIFY(!entries || entries->empty());
    }
    void otherSizesAreRefused_data()
    {
        QTest::addColumn<qint64>("announced");
        QTest::newRow("too little") << qint64(11);
        QTest::newRow("too much") << qint64(9);
    }
    void otherSizesAreRefused()
    {
        QFETCH(qint64, announced);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer, stamp);
        const auto added =
            zip.add(QStringLiteral("file"), announced, [](QIODevice &device) -> Expected<void> {
                device.write(QByteArray(10, 'x'));
                return {};
            });
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Internal);
    }
    void failuresOfTheContentAreHandedOn()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer, stamp);
        const auto added = zip.add(QStringLiteral("file"), 10, [](QIODevice &) -> Expected<void> {
            return Error{ErrorCode::NotFound, QStringLiteral("gone"), {}};
        });
        QCOMPARE(added.error().code, ErrorCode::NotFound);
    }
    void fullDisk_data()
    {
        QTest::addColumn<qint64>("capacity");
        QTest::newRow("from the start") << qint64(0);
        QTest::newRow("within a file") << qint64(100'000);
        QTest::newRow("at the directory") << qint64(200'050);
    }
    void fullDisk()
    {
        QFETCH(qint64, capacity);
        FailingDevice device(capacity);
        ZipWriter zip(device, stamp);
        Expected<void> written = addBytes(zip, QStringLiteral("large.bin"), noise(200'000));
        if (written)
            written = zip.finish();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Storage);
        QVERIFY2(written.error().message.contains(QStringLiteral("no space left")),
                 qPrintable(written.error().message));
    }
};

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
