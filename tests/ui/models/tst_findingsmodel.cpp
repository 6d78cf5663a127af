#include "ui/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace castbench;

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsResultAndRemedy()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({{Severity::Info,
                            QStringLiteral("B1"),
                            QStringLiteral("OBS answers"),
                            QStringLiteral("OBS 29.0.2"),
                            {}},
                           {Severity::Error, QStringLiteral("S1"), QStringLiteral("switch"),
                            QStringLiteral("No answer."), QStringLiteral("Check the address.")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, FindingsModel::SeverityColumn).data().toString(), QStringLiteral("Fine"));
        QCOMPARE(model.index(1, FindingsModel::SeverityColumn).data().toString(), QStringLiteral("Error"));
        QCOMPARE(model.index(1, FindingsModel::RemedyColumn).data().toString(),
                 QStringLiteral("Check the address."));
        QCOMPARE(model.count(Severity::Error), 1);
        QCOMPARE(model.count(Severity::Warning), 0);
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
