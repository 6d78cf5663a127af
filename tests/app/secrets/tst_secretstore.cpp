#include "app/secrets/filesecretstore.h"
#include "app/secrets/keystore.h"
#include "app/secrets/memorysecretstore.h"
#include "probes/clock/systemclock.h"

#ifdef CASTBENCH_TEST_KEYRING
#include "tests/app/secrets/keyringsession.h"
#endif

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

constexpr quint32 seed = 20260131;

QString randomText(QRandomGenerator &random, qsizetype length)
{
    const QString letters = QStringLiteral("aZ09 \"'\\/{}[]:;,.-_%$äß漢字\u00a0\u200b🔑");
    QString text;
    while (text.size() < length) {
        const qsizetype at = random.bounded(static_cast<int>(letters.size()));
        // Both halves of a surrogate pair, or neither.
        if (letters.at(at).isSurrogate())
            text += QStringLiteral("🔑");
        else
            text += letters.at(at);
    }
    return text;
}

} // namespace

/// What every store must do. A store that cannot be had here is skipped with the reason.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef CASTBENCH_TEST_KEYRING
        m_session = std::make_unique<test::KeyringSession>();
        m_noKeyStore = m_session->missing();
#endif
    }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_folder = std::make_unique<QTemporaryDir>();
        if (kind == QLatin1StringView("memory"))
            m_store = std::make_unique<MemorySecretStore>();
        else if (kind == QLatin1StringView("file"))
            m_store = std::make_unique<FileSecretStore>(filePath());
        else
            openTheKeyStore();
        if (!m_store)
            QSKIP(qPrintable(m_noKeyStore));
    }

    void cleanup()
    {
        m_store.reset();
    }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"memory", "file", "key-store"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void saysWhatItIsWorth()
    {
        QFETCH_GLOBAL(QString, kind);
        QVERIFY(!m_store->name().isEmpty());
        QVERIFY(m_store->statement().endsWith(u'.'));
        QCOMPARE(m_store->isPersistent(), kind != QLatin1StringView("memory"));
        QCOMPARE(m_store->statement().contains(QStringLiteral("not encrypted")),
                 kind == QLatin1StringView("file"));
    }

    void keepsReplacesAndRemoves()
    {
        const QString entry = QStringLiteral("Lab A/B1/obs.password/1");
        QCOMPARE(read(entry).error().code, ErrorCode::NotFound);
        QVERIFY(write(entry, QStringLiteral("hunter2")));
        QCOMPARE(*read(entry), QStringLiteral("hunter2"));
        QVERIFY(write(entry, QStringLiteral("hunter3")));
        QCOMPARE(*read(entry), QStringLiteral("hunter3"));
        QVERIFY(remove(entry));
        QCOMPARE(read(entry).error().code, ErrorCode::NotFound);
        QVERIFY(remove(entry));
    }

    void entriesAreApart()
    {
        QVERIFY(write(QStringLiteral("a"), QStringLiteral("1")));
        QVERIFY(write(QStringLiteral("A"), QStringLiteral("2")));
        QVERIFY(write(QStringLiteral("a/b"), QStringLiteral("3")));
        QVERIFY(remove(QStringLiteral("A")));
        QCOMPARE(*read(QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(*read(QStringLiteral("a/b")), QStringLiteral("3"));
        QVERIFY(remove(QStringLiteral("a")));
        QVERIFY(remove(QStringLiteral("a/b")));
    }

    void anyTextComesBackAsItWas()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 25; ++i) {
            const QString entry = QStringLiteral("e") + randomText(random, random.bounded(0, 60));
            const QString text = randomText(random, random.bounded(1, 300));
            QVERIFY2(write(entry, text), qPrintable(entry));
            const auto back = read(entry);
            QVERIFY2(back, qPrintable(entry));
            QCOMPARE(*back, text);
            QVERIFY(remove(entry));
        }
        const QString longest(maximumSecretLength, u'漢');
        QVERIFY(write(QString(maximumSecretLength, u'e'), longest));
        QCOMPARE(*read(QString(maximumSecretLength, u'e')), longest);
        QVERIFY(remove(QString(maximumSecretLength, u'e')));
    }

    void refusesWhatItCannotKeep()
    {
        const QString entry = QStringLiteral("e");
        for (const QString &text :
             {QString(), QString(maximumSecretLength + 1, u'x'), QString(QChar(0)), QString(QChar(0xd800))}) {
            const auto written = write(entry, text);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(read(entry).error().code, ErrorCode::NotFound);
        for (const QString &bad :
             {QString(), QString(maximumSecretLength + 1, u'x'), QStringLiteral("two\nlines")}) {
            QCOMPARE(write(bad, QStringLiteral("t")).error().code, ErrorCode::InvalidInput);
            QCOMPARE(read(bad).error().code, ErrorCode::InvalidInput);
            QCOMPARE(remove(bad).error().code, ErrorCode::InvalidInput);
        }
    }

    void outlivesTheObjectWhereItSaysSo()
    {
        const QString entry = QStringLiteral("kept");
        QVERIFY(write(entry, QStringLiteral("hunter2")));
        const bool isPersistent = m_store->isPersistent();
        cleanup();
        QFETCH_GLOBAL(QString, kind);
        if (kind == QLatin1StringView("memory"))
            m_store = std::make_unique<MemorySecretStore>();
        else if (kind == QLatin1StringView("file"))
            m_store = std::make_unique<FileSecretStore>(filePath());
        else
            openTheKeyStore();
        QCOMPARE(read(entry).has_value(), isPersistent);
        QVERIFY(remove(entry));
    }

    void messagesHoldNoSecret()
    {
        const QString text = QStringLiteral("hunter2") + QChar(0);
        QVERIFY(!write(QStringLiteral("e"), text).error().text().contains(QStringLiteral("hunter2")));
    }

#ifdef CASTBENCH_TEST_KEYRING
    void theKeyringsFilesHoldNoSecret()
    {
        QFETCH_GLOBAL(QString, kind);
        if (kind != QLatin1StringView("key-store"))
            return;
        QVERIFY(write(QStringLiteral("e"), QStringLiteral("hunter2")));
        QDirIterator files(m_session->folder(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
        QVERIFY(remove(QStringLiteral("e")));
    }

    void aLockedKeyringSaysSo()
    {
        QFETCH_GLOBAL(QString, kind);
        if (kind != QLatin1StringView("key-store"))
            return;
        QVERIFY(write(QStringLiteral("e"), QStringLiteral("hunter2")));
        QVERIFY(m_session->lock());
        const auto text = read(QStringLiteral("e"));
        QVERIFY(!text);
        QVERIFY2(text.error().message.contains(QStringLiteral("locked")), qPrintable(text.error().text()));
        const auto written = write(QStringLiteral("f"), QStringLiteral("hunter2"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QVERIFY(!written.error().text().contains(QStringLiteral("hunter2")));
    }
#endif

private:
    QString filePath() const
    {
        return m_folder->filePath(QStringLiteral("config/secrets.json"));
    }
    void openTheKeyStore()
    {
        if (!m_noKeyStore.isEmpty())
            return;
        auto store = QCoro::waitFor(openKeyStore(m_clock));
        if (store)
            m_store = std::move(*store);
        else
            m_noKeyStore = store.error().text();
    }
    Expected<QString> read(const QString &entry)
    {
        return QCoro::waitFor(m_store->read(entry));
    }
    Expected<void> write(const QString &entry, const QString &text)
    {
        return QCoro::waitFor(m_store->write(entry, text));
    }
    Expected<void> remove(const QString &entry)
    {
        return QCoro::waitFor(m_store->remove(entry));
    }

#ifdef CASTBENCH_TEST_KEYRING
    std::unique_ptr<test::KeyringSession> m_session;
#endif
    QString m_noKeyStore;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_store;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
