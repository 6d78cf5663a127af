#include "controllers/domain/secret.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using castbench::ErrorCode;
using castbench::Secret;

namespace {

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("secret"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsNeverWrittenBack()
    {
        const auto secret = Secret::fromJson(QStringLiteral("hunter2"));
        QVERIFY(secret);
        QCOMPARE(*secret->reveal(), QStringLiteral("hunter2"));
        QCOMPARE(secret->toJson(), QJsonValue(QJsonObject{{QStringLiteral("redacted"), true}}));
        const auto again = Secret::fromJson(secret->toJson());
        QVERIFY(again);
        QCOMPARE(again->source(), Secret::Source::Redacted);
        QCOMPARE(again->reveal().error().code, ErrorCode::InvalidInput);
    }

    void referencesAreWrittenBack()
    {
        for (const auto &secret :
             {Secret::fromEnvironment(QStringLiteral("A")), Secret::fromFile(QStringLiteral("B")),
              Secret::fromKeychain(QStringLiteral("C"))}) {
            const auto again = Secret::fromJson(secret.toJson());
            QVERIFY(again);
            QCOMPARE(*again, secret);
        }
    }

    void noSecretIsEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret().toJson().isNull());
        QCOMPARE(*Secret().reveal(), QString());
    }

    void readsTheEnvironment()
    {
        const Secret secret = Secret::fromEnvironment(QStringLiteral("CASTBENCH_TEST_SECRET"));
        qunsetenv("CASTBENCH_TEST_SECRET");
        QCOMPARE(secret.reveal().error().code, ErrorCode::NotFound);
        QVERIFY(qputenv("CASTBENCH_TEST_SECRET", "från env"));
        QCOMPARE(*secret.reveal(), QStringLiteral("från env"));
        qunsetenv("CASTBENCH_TEST_SECRET");
    }

    void readsFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text"); // null: refused
        QTest::newRow("line") << QByteArray("hunter2\n") << QStringLiteral("hunter2");
        QTest::newRow("Windows line") << QByteArray("hunter2\r\n") << QStringLiteral("hunter2");
        QTest::newRow("blanks belong to it") << QByteArray(" a b ") << QStringLiteral(" a b ");
        QTest::newRow("longest") << QByteArray(4096, 'x') << QString(4096, u'x');
        QTest::newRow("too long") << QByteArray(4097, 'x') << QString();
        QTest::newRow("empty") << QByteArray("\n") << QString();
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << QString();
        QTest::newRow("binary") << QByteArray("a\0b", 3) << QString();
    }
    void readsFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const QTemporaryDir folder;
        const auto revealed = Secret::fromFile(fileWith(folder, bytes)).reveal();
        QCOMPARE(revealed.has_value(), !text.isNull());
        if (revealed)
            QCOMPARE(*revealed, text);
        else
            QCOMPARE(revealed.error().code, ErrorCode::InvalidInput);
    }

    void filesThatCannotBeReadAreNamed()
    {
        const QTemporaryDir folder;
        const auto missing = Secret::fromFile(folder.filePath(QStringLiteral("none"))).reveal();
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().text().contains(QStringLiteral("none")));
        QCOMPARE(Secret::fromFile(folder.path()).reveal().error().code, ErrorCode::Storage);
        QCOMPARE(Secret::fromKeychain(QStringLiteral("x")).reveal().error().code, ErrorCode::Unsupported);
    }

    void messagesHoldNoSecret()
    {
        for (const QJsonValue &value :
             {QJsonValue(QJsonObject{{QStringLiteral("hunter2"), QStringLiteral("hunter2")}}),
              QJsonValue(QString(2000, u'h') + QStringLiteral("hunter2"))}) {
            const auto secret = Secret::fromJson(value);
            QVERIFY(!secret);
            QVERIFY(!secret.error().text().contains(QStringLiteral("hunter2")));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
