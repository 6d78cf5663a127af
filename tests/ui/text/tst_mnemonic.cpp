#include "ui/text/mnemonic.h"

#include <QTest>

using namespace castbench;

class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("within") << QStringLiteral("Lab settin&gs …") << QStringLiteral("Lab settings");
        QTest::newRow("dots at the word") << QStringLiteral("A&justes…") << QStringLiteral("Ajustes");
        QTest::newRow("behind") << QStringLiteral("打开(&O)…") << QStringLiteral("打开");
        QTest::newRow("before a colon")
            << QStringLiteral("撤销(&U)：移除 P1") << QStringLiteral("撤销：移除 P1");
        QTest::newRow("brackets stay") << QStringLiteral("加密 (TLS)(&E)") << QStringLiteral("加密 (TLS)");
        QTest::newRow("ampersand") << QStringLiteral("B1 && B2") << QStringLiteral("B1 & B2");
        QTest::newRow("none") << QStringLiteral("Viewers") << QStringLiteral("Viewers");
    }
    void isLeftOut()
    {
        QFETCH(QString, text);
        QTEST(withoutMnemonic(text), "spoken");
    }
};

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
