#include "controllers/domain/jsonreader.h"
#include "controllers/domain/plan.h"
#include "documenttable.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

using Edit = std::function<void(Plan &)>;

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
        if (plan) {
            QCOMPARE(*planFromJson(planToJson(*plan), QStringLiteral("again")), *plan);
            QVERIFY(validatePlan(*plan).empty());
        } else
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

    void editedPlansAreValidatedByField_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, Edit edit) {
            QTest::newRow(field) << edit << QString::fromLatin1(field);
        };
        row("name", [](Plan &plan) { plan.name = QStringLiteral("two words"); });
        row("title", [](Plan &plan) { plan.title.clear(); });
        row("kind", [](Plan &plan) { plan.kind.clear(); });
        row("steps", [](Plan &plan) { plan.steps.clear(); });
        row("steps[2].duration", [](Plan &plan) { plan.steps[2].duration = 999ms; });
        row("steps[5].duration", [](Plan &plan) { plan.steps[5].duration = 24h + 1ms; });
        row("steps[0].duration", [](Plan &plan) { plan.steps[0].duration = -1s; });
        row("steps[1].cap", [](Plan &plan) { plan.steps[1].cap = Cap::kbps(Cap::minimumKbps - 1); });
        row("steps[4].cap", [](Plan &plan) { plan.steps[4].cap = Cap::kbps(-512); });
        row("steps[3].label", [](Plan &plan) { plan.steps[3].label = QStringLiteral("two\nlines"); });
        row("broadcaster", [](Plan &plan) { plan.broadcaster = QStringLiteral("B 1"); });
        row("viewers", [](Plan &plan) { plan.viewers = QStringList(2, QStringLiteral("P1")); });
        row("sample_interval", [](Plan &plan) { plan.sampleInterval = 99ms; });
        row("settle", [](Plan &plan) { plan.settle = plan.steps.back().duration; });
    }
    void editedPlansAreValidatedByField()
    {
        QFETCH(Edit, edit);
        Plan plan = *loadPlan(QStringLiteral("upload-cap"));
        QVERIFY(validatePlan(plan).empty());
        edit(plan);
        const auto problems = validatePlan(plan);
        QCOMPARE(problems.size(), std::size_t(1));
        QTEST(problems.front().field, "field");
        QVERIFY(!problems.front().message.isEmpty());
        const auto read = planFromJson(planToJson(plan), QStringLiteral("file"));
        QVERIFY(!read);
        QCOMPARE(read.error().message, problems.front().message);
    }

    void everyFieldIsValidatedAtOnce()
    {
        Plan plan;
        plan.steps.resize(2);
        QStringList fields;
        for (const FieldProblem &problem : validatePlan(plan))
            fields << problem.field;
        QCOMPARE(fields,
                 QStringList({QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("kind"),
                              QStringLiteral("steps[0].duration"), QStringLiteral("steps[1].duration")}));
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
