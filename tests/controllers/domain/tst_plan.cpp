#include "controllers/domain/jsonreader.h"
#include "controllers/domain/plan.h"
#include "documenttable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

Expected<Plan> planFrom(const QByteArray &json)
{
    const auto object = readJsonObject(json, QStringLiteral("plan.json"));
    if (!object)
        return object.error();
    return planFromJson(*object, QStringLiteral("plan.json"));
}

QByteArray withSteps(const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"format":"castbench-plan","version":1,"name":"p","kind":"upload-cap","steps":)" + steps +
           more + '}';
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInPlansAreTheStudys()
    {
        QCOMPARE(builtInPlans(),
                 QStringList({QStringLiteral("upload-cap"), QStringLiteral("upload-cap-quick")}));
        const auto plan = loadPlan(QStringLiteral("upload-cap"));
        QVERIFY(plan);
        QCOMPARE(plan->name, QStringLiteral("upload-cap"));
        QCOMPARE(plan->totalDuration(), milliseconds(30min));
        const std::vector<Cap> expected{Cap::noLimit(),  Cap::kbps(4000), Cap::kbps(2000),
                                        Cap::kbps(1000), Cap::kbps(512),  Cap::noLimit()};
        std::vector<Cap> caps;
        for (const Step &step : plan->steps) {
            caps.push_back(step.cap);
            QCOMPARE(step.duration, milliseconds(300s));
        }
        QVERIFY(caps == expected);
        const auto quick = loadPlan(QStringLiteral("upload-cap-quick"));
        QVERIFY(quick);
        QCOMPARE(quick->totalDuration(), milliseconds(1min));
    }

    void everyKeyIsRead()
    {
        const auto plan = planFrom(withSteps(
            R"([{"cap":"512 kbit/s","duration":"1 min","label":"narrow"}])",
            R"(,"title":"T","broadcaster":"B2","viewers":["P1","P2"],"sample_interval":"500 ms","settle":"5 s",
               "start_stream":false,"when_lost":{"probe":"stop","switch":"stop","broadcaster":"continue"},
               "x-note":1,"$schema":"plan.schema.json")"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->title, QStringLiteral("T"));
        QCOMPARE(plan->steps.front().label, QStringLiteral("narrow"));
        QCOMPARE(plan->broadcaster, QStringLiteral("B2"));
        QCOMPARE(plan->viewers, QStringList({QStringLiteral("P1"), QStringLiteral("P2")}));
        QCOMPARE(plan->sampleInterval, 500ms);
        QCOMPARE(plan->settle, milliseconds(5s));
        QVERIFY(!plan->startStream);
        QCOMPARE(plan->whenProbeLost, WhenLost::Stop);
        QCOMPARE(plan->whenSwitchLost, WhenLost::Stop);
        QCOMPARE(plan->whenBroadcasterLost, WhenLost::Continue);
        const auto again = planFromJson(planToJson(*plan), QStringLiteral("again"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(*again, *plan);
    }

    void acceptsAndRefusesTheTable_data()
    {
        QTest::addColumn<DocumentCase>("documentCase");
        for (const DocumentCase &entry : documentTable(QStringLiteral("plan-documents")))
            QTest::newRow(qPrintable(entry.name)) << entry;
    }
    void acceptsAndRefusesTheTable()
    {
        QFETCH(DocumentCase, documentCase);
        const auto plan = planFromJson(documentCase.document, QStringLiteral("plan.json"));
        QVERIFY2(plan.has_value() == documentCase.valid, plan ? "accepted" : qPrintable(plan.error().text()));
        if (plan)
            QCOMPARE(*planFromJson(planToJson(*plan), QStringLiteral("again")), *plan);
        else
            QVERIFY(plan.error().text().startsWith(QStringLiteral("plan.json: ")));
    }

    void everyProblemIsReportedWithItsField()
    {
        const auto plan = planFrom(withSteps(
            R"([{"cap":"4 Mbit/s","duration":"1 s"},{"cap":512,"duration":"10 s"},
                {"cap":"100 bit/s","duration":10},"step",{"duration":"10 s","capp":"1 Mbit/s"}])",
            R"(,"sample_interval":"1 ms","start_stream":"yes","when_lost":{"probe":"explode"},"setle":"1 s")"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
        const QStringList lines = plan.error().text().split(u'\n');
        for (const char *field :
             {"plan.json: steps[1].cap: ", "plan.json: steps[2].cap: ", "plan.json: steps[2].duration: ",
              "plan.json: steps[3]: ", "plan.json: steps[4].cap: This is missing.",
              "plan.json: steps[4].capp: ", "plan.json: sample_interval: ", "plan.json: start_stream: ",
              "plan.json: when_lost.probe: ", "plan.json: setle: "}) {
            const auto begins = [&](const QString &line) {
                return line.startsWith(QString::fromLatin1(field));
            };
            QVERIFY2(std::count_if(lines.begin(), lines.end(), begins) == 1, field);
        }
        QCOMPARE(lines.size(), 10);
    }

    void malformedJsonHasLineAndColumn()
    {
        const auto plan = planFrom("{\n  \"format\": \"castbench-plan\",\n  \"version\": NaN\n}");
        QVERIFY(!plan);
        QVERIFY2(plan.error().text().startsWith(QStringLiteral("plan.json: ")),
                 qPrintable(plan.error().text()));
        QVERIFY2(plan.error().text().contains(QStringLiteral("line 3, column ")),
                 qPrintable(plan.error().text()));
    }

    void newerVersionIsNamed()
    {
        const auto plan = planFrom(R"({"format":"castbench-plan","version":7,"unknown":true})");
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NewerVersion);
        QVERIFY(plan.error().message.contains(QStringLiteral("version 7")));
        QVERIFY(plan.error().message.contains(QStringLiteral("version 1")));
    }

    void settleMustFitIntoEveryStep()
    {
        const QByteArray steps =
            R"([{"cap":"No Limit","duration":"60 s"},{"cap":"No Limit","duration":"5 s"}])";
        QVERIFY(planFrom(withSteps(steps, R"(,"settle":"4999 ms")")));
        const auto plan = planFrom(withSteps(steps, R"(,"settle":"5 s")"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().context, QStringLiteral("plan.json: settle"));
    }

    void numberOfStepsIsBounded()
    {
        const QByteArray step = R"({"cap":"No Limit","duration":"1 s"})";
        QByteArray thousand = step;
        for (int i = 1; i < 1000; ++i)
            thousand += ',' + step;
        QVERIFY(planFrom(withSteps('[' + thousand + ']')));
        const auto plan = planFrom(withSteps('[' + thousand + ',' + step + ']'));
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(QStringLiteral("1001")));
        QVERIFY(!planFrom(withSteps("[]")));
    }

    void filesAreReadAndMissingOnesNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withSteps(R"([{"cap":"1 Mbit/s","duration":"2 s"}])"));
        file.close();
        const auto plan = loadPlan(path);
        QVERIFY(plan);
        QCOMPARE(plan->title, plan->name);
        const auto none = loadPlan(QStringLiteral("upload-cop"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().message.contains(QStringLiteral("upload-cap-quick")));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
