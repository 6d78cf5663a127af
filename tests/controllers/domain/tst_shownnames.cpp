#include "controllers/domain/shownnames.h"

#include <QTest>
#include <QTranslator>

using namespace castbench;

namespace {

/// Translates the names of what comes with the program, nothing else.
class Spanish : public QTranslator
{
public:
    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(context, "BuiltIn") == 0 ? QStringLiteral("¡%1!").arg(QString::fromUtf8(text))
                                                : QString();
    }
};

} // namespace

class TestShownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_spanish));
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_spanish);
    }

    void everyBuiltInPlanIsTranslated()
    {
        for (const QString &name : builtInPlans()) {
            const auto plan = loadPlan(name);
            QVERIFY(plan.has_value());
            QCOMPARE(shownPlanTitle(*plan), QStringLiteral("¡%1!").arg(plan->title));
            QVERIFY(!planToJson(*plan).value(QLatin1StringView("title")).toString().contains(u'¡'));
        }
    }

    void whatPeopleNamedStaysAsItIs()
    {
        Plan plan;
        plan.name = QStringLiteral("mine");
        QCOMPARE(shownPlanTitle(plan), QStringLiteral("mine"));
        plan.title = QStringLiteral("Upload cap, 10 s per step, again");
        QCOMPARE(shownPlanTitle(plan), plan.title);
        QCOMPARE(shownLabName(QStringLiteral("Attic")), QStringLiteral("Attic"));
    }

    void aRunIsCalledByItsPlanUnlessNamed()
    {
        const auto plan = loadPlan(QStringLiteral("upload-cap"));
        QVERIFY(plan.has_value());
        RunRecord run;
        run.plan = *plan;
        QCOMPARE(shownRunName(run), shownPlanTitle(*plan));
        run.name = plan->title;
        QCOMPARE(shownRunName(run), shownPlanTitle(*plan));
        run.name = QStringLiteral("Monday");
        QCOMPARE(shownRunName(run), QStringLiteral("Monday"));
    }

    void aLabOfOnesOwnKeepsItsNames()
    {
        Lab lab;
        lab.name = QStringLiteral("Attic");
        lab.broadcasters.resize(2);
        lab.broadcasters[0].name = QStringLiteral("Broadcaster 1");
        lab.broadcasters[1].name = QStringLiteral("Broadcaster");
        lab.switchDevice.name = QStringLiteral("Switch");
        QVERIFY(withShownNames(lab) == lab);
        lab.switchDevice.profile = QStringLiteral("castbench-lab");
        const Lab shown = withShownNames(lab);
        QCOMPARE(shown.name, QStringLiteral("Attic"));
        QCOMPARE(shown.switchDevice.name, QStringLiteral("¡Switch!"));
        QCOMPARE(shown.broadcasters[0].name, QStringLiteral("¡Broadcaster 1!"));
        QCOMPARE(shown.broadcasters[1].name, QStringLiteral("Broadcaster"));
    }

private:
    Spanish m_spanish;
};

QTEST_GUILESS_MAIN(TestShownNames)
#include "tst_shownnames.moc"
