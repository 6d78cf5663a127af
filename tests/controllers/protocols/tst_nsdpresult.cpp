#include "controllers/protocols/nsdpresult.h"

#include <QSet>
#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;

class TestNsdpResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<QString>("says");
        const auto row = [](int code, ErrorCode error, const char *says) {
            QTest::addRow("0x%02x", code) << code << error << QString::fromLatin1(says);
        };
        row(0x01, ErrorCode::Unsupported, "protocol version not supported");
        row(0x02, ErrorCode::Unsupported, "operation not supported");
        row(0x03, ErrorCode::Unsupported, "attribute not supported, attribute 0x4c00");
        row(0x04, ErrorCode::Protocol, "attribute of wrong length");
        row(0x05, ErrorCode::Refused, "value not allowed");
        row(0x06, ErrorCode::Refused, "access list");
        row(0x07, ErrorCode::AuthenticationFailed, "wrong password");
        row(0x08, ErrorCode::Refused, "recovery");
        row(0x0a, ErrorCode::Refused, "web page");
        row(0x0d, ErrorCode::AuthenticationFailed, "wrong password");
        row(0x0e, ErrorCode::AuthenticationFailed, "30 minutes");
        row(0x0f, ErrorCode::Refused, "disabled");
        row(0x13, ErrorCode::AuthenticationFailed, "wrong password");
        row(0x2a, ErrorCode::Protocol, "unknown code 0x2a");
    }
    void meanings()
    {
        QFETCH(int, code);
        QFETCH(ErrorCode, error);
        QFETCH(QString, says);
        Message message;
        message.operation = Operation::WriteReply;
        message.result = static_cast<Result>(code);
        message.failedTag = tags::ingressRate;
        const Error failure = failureOf(message);
        QCOMPARE(failure.code, error);
        QVERIFY2(failure.message.contains(says), qPrintable(failure.message));
        QCOMPARE(isAuthenticationFailure(message.result), error == ErrorCode::AuthenticationFailed);
    }

    void whatTheSwitchEchoesIsNotTold()
    {
        Message message;
        message.result = Result::WrongPassword;
        message.failedTag = tags::password;
        message.attributes.push_back({tags::password, "swordfish"});
        QVERIFY(!failureOf(message).text().contains(QStringLiteral("swordfish")));
    }
};

QTEST_GUILESS_MAIN(TestNsdpResult)
#include "tst_nsdpresult.moc"
