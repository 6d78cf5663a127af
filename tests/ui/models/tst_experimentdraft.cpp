#include "tests/support/ui/fakelabservice.h"
#include "ui/models/experimentdraft.h"

#include "controllers/domain/text.h"

#include <QTest>

using namespace castbench;

namespace {

ExperimentDraft sound()
{
    Plan plan = *loadPlan(QStringLiteral("upload-cap-quick"));
    ExperimentDraft draft = draft::fromPlan(plan);
    draft.lab = exampleLab();
    return draft;
}

} // namespace

class TestExperimentDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansComeBackAsTheyWere()
    {
        for (const QString &name : builtInPlans()) {
            Plan plan = *loadPlan(name);
            plan.viewers = QStringList{QStringLiteral("P1")};
            plan.broadcaster = QStringLiteral("B1");
            plan.whenSwitchLost = WhenLost::Stop;
            plan.sampleInterval = milliseconds(250);
            ExperimentDraft draft = draft::fromPlan(plan);
            draft.lab = exampleLab();
            QVERIFY(draft::problems(draft).empty());
            QCOMPARE(draft::toPlan(draft), plan);
        }
    }

    void findsWhatIsWrong_data()
    {
        using Spoil = std::function<void(ExperimentDraft &)>;
        QTest::addColumn<QString>("field");
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const char *field, const Spoil &spoil) {
            QTest::newRow(name) << QString::fromLatin1(field) << spoil;
        };
        row("kind", "kind", [](ExperimentDraft &d) { d.kind = QStringLiteral("x"); });
        row("no lab", "lab", [](ExperimentDraft &d) {
            d.lab.reset();
            d.labChoice = ExperimentDraft::LabChoice::File;
        });
        row("no broadcaster", "broadcaster", [](ExperimentDraft &d) { d.lab->broadcasters.clear(); });
        row("strange broadcaster", "broadcaster",
            [](ExperimentDraft &d) { d.broadcaster = QStringLiteral("B9"); });
        row("no viewer", "viewers", [](ExperimentDraft &d) { d.allViewers = false; });
        row("strange viewer", "viewers", [](ExperimentDraft &d) {
            d.allViewers = false;
            d.viewers = QStringList{QStringLiteral("P9")};
        });
        row("no steps", "steps", [](ExperimentDraft &d) { d.steps.clear(); });
        row("cap", "steps[2].cap", [](ExperimentDraft &d) { d.steps[2].cap = QStringLiteral("4000"); });
        row("duration", "steps[0].duration", [](ExperimentDraft &d) { d.steps[0].duration = QString(); });
        row("label", "steps[1].label", [](ExperimentDraft &d) { d.steps[1].label = QString(QChar(1)); });
        row("interval", "sample_interval",
            [](ExperimentDraft &d) { d.sampleInterval = QStringLiteral("5 ms"); });
        row("settle", "settle", [](ExperimentDraft &d) { d.settle = QStringLiteral("2"); });
        row("long settle", "settle", [](ExperimentDraft &d) { d.settle = QStringLiteral("10 s"); });
        row("title", "title", [](ExperimentDraft &d) { d.title = QStringLiteral("  "); });
        row("long title", "title", [](ExperimentDraft &d) { d.title = QString(1001, u'x'); });
        row("run name", "run_name", [](ExperimentDraft &d) { d.runName = QString(QChar(7)); });
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, field);
        QFETCH(std::function<void(ExperimentDraft &)>, spoil);
        ExperimentDraft draft = sound();
        spoil(draft);
        const auto problems = draft::problems(draft);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().field, field);
        QVERIFY(!draft::problemAt(problems, field).isEmpty());
    }

    void theBuiltInLabNeedNotBeKnown()
    {
        ExperimentDraft draft = sound();
        draft.lab.reset();
        QVERIFY(draft::problems(draft).empty());
        const RunRequest request = draft::toRequest(draft);
        QVERIFY(request.builtInLab);
        QVERIFY(request.plan.viewers.isEmpty());
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Upload cap, 10 s per step"
                               << "upload-cap-10-s-per-step";
        QTest::newRow("accent") << QStringLiteral("Café à la crème") << "cafe-a-la-creme";
        QTest::newRow("path") << "../../etc/passwd"
                              << "etc-passwd";
        QTest::newRow("other script") << QStringLiteral("上传") << "fallback";
        QTest::newRow("long") << QString(100, u'x') << QString(32, u'x');
        QTest::newRow("empty") << ""
                               << "fallback";
    }
    void namesAreSafe()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        const QString made = draft::nameFor(title, QStringLiteral("fallback"));
        QCOMPARE(made, name);
        QVERIFY(isSafeId(made));
    }
};

QTEST_GUILESS_MAIN(TestExperimentDraft)
#include "tst_experimentdraft.moc"
