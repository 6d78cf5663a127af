#include "controllers/domain/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

Expected<void> writeHello(QIODevice &device)
{
    device.write("hello");
    return {};
}

Expected<void> writeHalf(QIODevice &device)
{
    device.write("half of it");
    return Error{ErrorCode::Internal, QStringLiteral("stopped half-way"), {}};
}

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void saves()
    {
        QVERIFY(saveFile(path(), writeHello));
        QCOMPARE(contentOf(path()), QByteArray("hello"));
    }
    void failureLeavesWhatWasThere()
    {
        QVERIFY(saveFile(path(), writeHello));
        const auto saved = saveFile(path(), writeHalf);
        QCOMPARE(saved.error().code, ErrorCode::Internal);
        QVERIFY(saved.error().text().contains(path()));
        QCOMPARE(contentOf(path()), QByteArray("hello"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("out.csv")});
    }
    void failureLeavesNoNewFile()
    {
        QVERIFY(!saveFile(path(), writeHalf));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
    void missingFolder()
    {
        const auto saved = saveFile(m_folder->filePath(QStringLiteral("none/out.csv")), writeHello);
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
    }
    void folderInTheWay()
    {
        const auto saved = saveFile(m_folder->path(), writeHello);
        QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
        QVERIFY(saved.error().text().contains(m_folder->path()));
    }
    void makesFolders()
    {
        const QString nested = m_folder->filePath(QStringLiteral("a/b/c"));
        QVERIFY(makeFolder(nested));
        QVERIFY(makeFolder(nested));
        QVERIFY(QDir(nested).exists());
    }
    void fileInTheWayOfAFolder()
    {
        QVERIFY(saveFile(path(), writeHello));
        QCOMPARE(makeFolder(path()).error().code, ErrorCode::InvalidInput);
        QVERIFY(!makeFolder(path() + QStringLiteral("/below")));
    }
    void fullDisk()
    {
        // Linux's device that is always full stands in for a full disk.
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full on this system");
        QCOMPARE(full.write("x"), -1);
        QCOMPARE(writeError(full).code, ErrorCode::DiskFull);
    }

private:
    QString path() const
    {
        return m_folder->filePath(QStringLiteral("out.csv"));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
