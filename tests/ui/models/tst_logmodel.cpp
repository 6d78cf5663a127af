#include "ui/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestLines()
    {
        LogModel model(nullptr, 100);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 250; ++i) {
            model.append({{}, Severity::Info, QStringLiteral("run"), QString::number(i)});
            QVERIFY(model.rowCount() <= 100);
        }
        QVERIFY(model.rowCount() > 90);
        QCOMPARE(model.line(model.rowCount() - 1).text, QStringLiteral("249"));
        QCOMPARE(model.line(0).text, QString::number(250 - model.rowCount()));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void strikesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"open ws://user:hunter2@host:1/", "PASS oauth:hunter2", "password=hunter2 wrong",
              "{\"access_token\": \"hunter2\"}", "Authorization: Bearer hunter2", "community = hunter2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void strikesSecretsOut()
    {
        QFETCH(QString, text);
        LogModel model;
        model.append({{}, Severity::Error, QStringLiteral("program"), text});
        QVERIFY2(!model.plainText(0).contains(QStringLiteral("hunter2")), qPrintable(model.plainText(0)));
    }

    void leavesOrdinaryTextAlone()
    {
        LogModel model;
        const QString text = QStringLiteral("The password is wrong; see http://192.0.2.1:80/a@b.");
        model.append({{}, Severity::Info, QStringLiteral("B1"), text});
        QCOMPARE(model.line(0).text, text);
    }

    void boundsALine()
    {
        LogModel model;
        model.append({{}, Severity::Info, QStringLiteral("B1"), QString(100'000, u'x')});
        QVERIFY(model.line(0).text.size() <= 2000);
    }
};

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
