#include "controllers/domain/macaddress.h"

#include <QTest>

using namespace castbench;

class TestMacAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUsualForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("colons") << QStringLiteral("02:00:5E:10:00:0a");
        QTest::newRow("dashes") << QStringLiteral("02-00-5e-10-00-0A");
        QTest::newRow("dots") << QStringLiteral("0200.5e10.000a");
        QTest::newRow("bare") << QStringLiteral("02005e10000a");
        QTest::newRow("blanks around") << QStringLiteral(" 02:00:5e:10:00:0a ");
    }
    void readsTheUsualForms()
    {
        QFETCH(QString, text);
        const Expected<MacAddress> address = MacAddress::parse(text);
        QVERIFY(address.has_value());
        QCOMPARE(address->text(), QStringLiteral("02:00:5e:10:00:0a"));
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "02:00:5e:10:00", "02:00:5e:10:00:0a:0b", "02:00-5e:10:00:0a",
                                 "0g005e10000a", "02:00:5e:10:00:0a\n;x", "192.0.2.1"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void refusesOthers()
    {
        QFETCH(QString, text);
        QVERIFY(!MacAddress::parse(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMacAddress)
#include "tst_macaddress.moc"
