#include "ui/charts/markgroups.h"

#include <QTest>

using namespace castbench;

namespace {

const QString stall = QStringLiteral("stall-begin");
const QString lost = QStringLiteral("probe-lost");

/// "stall-begin: 1 2 | probe-lost: 3" and so on; dense groups in brackets.
QString textOf(const std::vector<MarkGroup> &groups)
{
    QStringList texts;
    for (const MarkGroup &group : groups) {
        QString text = group.marks.front().kind + QLatin1Char(':');
        for (const FigureMark &mark : group.marks)
            text += QLatin1Char(' ') + QString::number(mark.at);
        texts.append(group.isDense() ? QLatin1Char('[') + text + QLatin1Char(']') : text);
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestMarkGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<std::vector<FigureMark>>("marks");
        QTest::addColumn<QString>("expected");
        using Marks = std::vector<FigureMark>;
        QTest::newRow("none") << Marks{} << QString();
        QTest::newRow("far apart") << Marks{{1, stall}, {10, stall}}
                                   << QStringLiteral("stall-begin: 1 | stall-begin: 10");
        QTest::newRow("a pair") << Marks{{1, stall}, {3, stall}} << QStringLiteral("stall-begin: 1 3");
        QTest::newRow("dense") << Marks{{1, stall}, {3, stall}, {5, stall}, {8, stall}}
                               << QStringLiteral("[stall-begin: 1 3 5] | stall-begin: 8");
        QTest::newRow("at once") << Marks{{1, stall}, {1, stall}, {1, stall}}
                                 << QStringLiteral("[stall-begin: 1 1 1]");
        QTest::newRow("another kind between")
            << Marks{{1, stall}, {2, lost}, {3, stall}, {4, stall}, {4, lost}}
            << QStringLiteral("[stall-begin: 1 3 4] | probe-lost: 2 4");
    }
    void groups()
    {
        QFETCH(std::vector<FigureMark>, marks);
        QFETCH(QString, expected);
        QCOMPARE(textOf(groupMarks(marks, 2)), expected);
    }
};

QTEST_GUILESS_MAIN(TestMarkGroups)
#include "tst_markgroups.moc"
