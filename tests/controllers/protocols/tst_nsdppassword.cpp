#include "controllers/protocols/nsdppassword.h"

#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;

class TestNsdpPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<PasswordForm>("form");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<quint16>("tag");
        QTest::addColumn<QByteArray>("value");
        const QByteArray device("44a56e111111");
        const QByteArray nonce("6ab70143");
        QTest::newRow("plain, captured") << PasswordForm::Plain << QByteArray("password") << device << nonce
                                         << tags::password << QByteArray("70617373776f7264");
        QTest::newRow("xor, wireshark-nsdp NSDP_info")
            << PasswordForm::Xor << QByteArray("password") << device << nonce << tags::password
            << QByteArray("3e15140124021316");
        QTest::newRow("hash64, go-nsdp auth_v2_test.go")
            << PasswordForm::Hash64 << QByteArray("testtest") << device << nonce << tags::token
            << QByteArray("94c413ddf6a160a9");
        // The key is 19 bytes long and repeats.
        QTest::newRow("xor, longer than the key")
            << PasswordForm::Xor << QByteArray(20, '\x20') << device << nonce << tags::password
            << QByteArray("6e544752734d415254735749544348724f434b6e");
        // By the formula: each character of the password lands where the table says.
        QTest::newRow("hash64, 20 characters")
            << PasswordForm::Hash64 << QByteArray::fromHex("0102040810204080010204081020408001020408")
            << QByteArray("000000000000") << QByteArray("00000000") << tags::token
            << QByteArray("0738c10e70830d2a");
        QTest::newRow("hash32, password alone")
            << PasswordForm::Hash32 << QByteArray::fromHex("01020408102040800102040810204080")
            << QByteArray("000000000000") << QByteArray("00000000") << tags::shortToken
            << QByteArray("a0003090");
        QTest::newRow("hash32, nonce and address alone")
            << PasswordForm::Hash32 << QByteArray(1, '\0') << device << nonce << tags::shortToken
            << QByteArray("f6a114dd");
    }
    void vectors()
    {
        QFETCH(PasswordForm, form);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, device);
        QFETCH(QByteArray, nonce);
        QFETCH(quint16, tag);
        QFETCH(QByteArray, value);
        const auto mac = MacAddress::parse(QString::fromLatin1(device));
        const auto given = readNonce({tags::nonce, QByteArray::fromHex(nonce)});
        const auto attribute = credential(form, password, *mac, *given);
        QVERIFY(attribute);
        QCOMPARE(attribute->tag, tag);
        QCOMPARE(attribute->value.toHex(), value);
    }

    void passwordsOfWrongLengthAreRefused()
    {
        for (const PasswordForm form :
             {PasswordForm::Plain, PasswordForm::Xor, PasswordForm::Hash32, PasswordForm::Hash64}) {
            QCOMPARE(credential(form, {}, {}, {}).error().code, ErrorCode::InvalidInput);
            QCOMPARE(credential(form, QByteArray(21, 'x'), {}, {}).error().code, ErrorCode::InvalidInput);
            QVERIFY(credential(form, QByteArray(20, 'x'), {}, {}));
            QVERIFY(
                !credential(form, QByteArray(21, 'x'), {}, {}).error().text().contains(QStringLiteral("xx")));
        }
    }

    void flagsNameTheForm_data()
    {
        QTest::addColumn<QByteArray>("flags");
        QTest::addColumn<PasswordForm>("form");
        QTest::newRow("empty") << QByteArray() << PasswordForm::Plain;
        QTest::newRow("none") << QByteArray("00000000") << PasswordForm::Plain;
        QTest::newRow("xor") << QByteArray("00000001") << PasswordForm::Xor;
        QTest::newRow("hash32") << QByteArray("00000008") << PasswordForm::Hash32;
        QTest::newRow("hash64") << QByteArray("00000010") << PasswordForm::Hash64;
        QTest::newRow("the strongest") << QByteArray("00000019") << PasswordForm::Hash64;
        QTest::newRow("others are ignored") << QByteArray("80000021") << PasswordForm::Xor;
    }
    void flagsNameTheForm()
    {
        QFETCH(QByteArray, flags);
        QFETCH(PasswordForm, form);
        const auto read = readPasswordForm({tags::passwordForm, QByteArray::fromHex(flags)});
        QVERIFY(read);
        QCOMPARE(*read, form);
        QCOMPARE(*readPasswordForm(passwordFormAttribute(form)), form);
        QCOMPARE(*passwordFormFromKey(passwordFormKey(form)), form);
        QCOMPARE(needsNonce(form), form == PasswordForm::Hash32 || form == PasswordForm::Hash64);
    }

    void malformedAnswersAreRefused()
    {
        for (const int size : {1, 3, 5, 8}) {
            const QByteArray value(size, '\x01');
            QCOMPARE(readPasswordForm({tags::passwordForm, value}).error().code, ErrorCode::Protocol);
            QCOMPARE(readNonce({tags::nonce, value}).error().code, ErrorCode::Protocol);
        }
        QCOMPARE(readNonce({tags::nonce, {}}).error().code, ErrorCode::Protocol);
        const Nonce nonce{1, 2, 3, 4};
        QCOMPARE(*readNonce(nonceAttribute(nonce)), nonce);
        QCOMPARE(passwordFormFromKey(u"rot13").error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestNsdpPassword)
#include "tst_nsdppassword.moc"
