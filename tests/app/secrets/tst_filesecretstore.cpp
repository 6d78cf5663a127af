#include "app/secrets/filesecretstore.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

Expected<QString> readEntry(FileSecretStore &store, const char *entry)
{
    return QCoro::waitFor(store.read(QString::fromLatin1(entry)));
}

Expected<void> writeEntry(FileSecretStore &store, const char *entry, const char *text)
{
    return QCoro::waitFor(store.write(QString::fromLatin1(entry), QString::fromLatin1(text)));
}

bool fill(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
           file.setPermissions(permissions);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class TestFileSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void onlyTheUserMayReadIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("config/castbench/secrets.json"));
        FileSecretStore store(path);
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                              QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        // Once for a new file and once for one that takes another's place.
        for (const char *text : {"hunter2", "hunter3"}) {
            QVERIFY(writeEntry(store, "e", text));
            QVERIFY(!(QFileInfo(path).permissions() & others));
            QVERIFY(!(QFileInfo(QFileInfo(path).absolutePath()).permissions() & others));
        }
        QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files),
                 QStringList(QStringLiteral("secrets.json")));
    }

    void aFileThatOthersMayReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.json"));
        FileSecretStore store(path);
        QVERIFY(writeEntry(store, "e", "hunter2"));
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFile::ReadGroup));
        for (const Error &error : {readEntry(store, "e").error(), writeEntry(store, "f", "x").error()}) {
            QCOMPARE(error.code, ErrorCode::Refused);
            QVERIFY(error.message.contains(QStringLiteral("chmod 600")));
            QVERIFY(!error.text().contains(QStringLiteral("hunter2")));
        }
    }
#endif

    void aDamagedFileIsNamedAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"format\":\"castbench-secrets\",hunter2");
        QTest::newRow("another format") << QByteArray(R"({"format":"castbench-lab","version":1})");
        QTest::newRow("newer") << QByteArray(R"({"format":"castbench-secrets","version":2})");
    }
    void aDamagedFileIsNamedAndKept()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.json"));
        QVERIFY(fill(path, bytes, ownerOnly));
        FileSecretStore store(path);
        const auto read = readEntry(store, "e");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Storage);
        QVERIFY(read.error().text().contains(path));
        QVERIFY(!read.error().text().contains(QStringLiteral("hunter2")));
        QVERIFY(!writeEntry(store, "e", "x"));
        QCOMPARE(bytesOf(path), bytes);
    }

    void oneProgramAtATimeWrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.json"));
        FileSecretStore store(path);
        QVERIFY(writeEntry(store, "e", "1"));
        QLockFile other(path + QStringLiteral(".lock"));
        QVERIFY(other.lock());
        QCOMPARE(writeEntry(store, "e", "2").error().code, ErrorCode::Storage);
        QCOMPARE(*readEntry(store, "e"), QStringLiteral("1"));
        other.unlock();
        QVERIFY(writeEntry(store, "e", "2"));
    }

    void storesOnOneFileSeeEachOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.json"));
        FileSecretStore first(path);
        FileSecretStore second(path);
        QVERIFY(writeEntry(first, "a", "1"));
        QVERIFY(writeEntry(second, "b", "2"));
        QCOMPARE(*readEntry(first, "b"), QStringLiteral("2"));
        QCOMPARE(*readEntry(second, "a"), QStringLiteral("1"));
    }

    void aFolderInTheWayIsAnError()
    {
        const QTemporaryDir folder;
        FileSecretStore store(folder.path());
        QCOMPARE(writeEntry(store, "e", "x").error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestFileSecretStore)
#include "tst_filesecretstore.moc"
