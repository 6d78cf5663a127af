#include "controllers/experiments/experimentregistry.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace castbench;

class TestExperimentRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInPlansHaveExperiments();
    void unknownKind();
    void uploadCapInOrder();
    void uploadCapGoesOn();
    void uploadCapStopsWhereItIsTold_data();
    void uploadCapStopsWhereItIsTold();
};

namespace {

/// Writes down what is asked of it and answers one call, the n-th, with Cancelled.
class ScriptedRun final : public ExperimentRun
{
public:
    Plan steps;
    QStringList calls;
    int cancelledCall = -1;
    int first = 0;

    const Plan &plan() const override
    {
        return steps;
    }
    int firstStep() const override
    {
        return first;
    }
    QCoro::Task<Expected<void>> beginStep(int index) override
    {
        return answer(QStringLiteral("begin %1").arg(index));
    }
    QCoro::Task<Expected<void>> applyCap(Cap cap) override
    {
        return answer(QStringLiteral("cap ") + cap.text());
    }
    QCoro::Task<Expected<void>> endStep() override
    {
        return answer(QStringLiteral("end"));
    }
    void note(const QString &, const QString &) override {}

private:
    QCoro::Task<Expected<void>> answer(QString call)
    {
        calls.append(call);
        if (calls.size() - 1 == cancelledCall)
            co_return Error{ErrorCode::Cancelled, QStringLiteral("stop"), {}};
        co_return Expected<void>{};
    }
};

QCoro::Task<void> keep(QCoro::Task<Expected<void>> task,
                       std::shared_ptr<std::optional<Expected<void>>> result)
{
    result->emplace(co_await task);
}

Expected<void> run(ScriptedRun &script)
{
    Step step;
    step.cap = Cap::kbps(512);
    script.steps.steps = {step, Step{}};
    const Experiment experiment = experimentOfKind(QStringLiteral("upload-cap")).value();
    const auto result = std::make_shared<std::optional<Expected<void>>>();
    keep(experiment(script), result);
    return result->value();
}

} // namespace

void TestExperimentRegistry::builtInPlansHaveExperiments()
{
    QCOMPARE(experimentKinds(), QStringList{QStringLiteral("upload-cap")});
    for (const QString &name : builtInPlans()) {
        const auto plan = loadPlan(name);
        QVERIFY2(plan, qPrintable(name));
        QVERIFY2(experimentOfKind(plan->kind), qPrintable(plan->kind));
    }
}

void TestExperimentRegistry::unknownKind()
{
    const auto experiment = experimentOfKind(QStringLiteral("tea"));
    QVERIFY(!experiment);
    QCOMPARE(experiment.error().code, ErrorCode::NotFound);
    QVERIFY(experiment.error().message.contains(QStringLiteral("upload-cap")));
}

void TestExperimentRegistry::uploadCapInOrder()
{
    ScriptedRun script;
    QVERIFY(run(script));
    QCOMPARE(script.calls.join(QStringLiteral(", ")),
             QStringLiteral("begin 0, cap 512 kbit/s, end, begin 1, cap No Limit, end"));
}

void TestExperimentRegistry::uploadCapGoesOn()
{
    ScriptedRun script;
    script.first = 1;
    QVERIFY(run(script));
    QCOMPARE(script.calls.join(QStringLiteral(", ")), QStringLiteral("begin 1, cap No Limit, end"));
    ScriptedRun done;
    done.first = 2;
    QVERIFY(run(done));
    QVERIFY(done.calls.isEmpty());
}

void TestExperimentRegistry::uploadCapStopsWhereItIsTold_data()
{
    QTest::addColumn<int>("call");
    for (int call = 0; call < 6; ++call)
        QTest::addRow("call %d", call) << call;
}

void TestExperimentRegistry::uploadCapStopsWhereItIsTold()
{
    QFETCH(int, call);
    ScriptedRun script;
    script.cancelledCall = call;
    const auto result = run(script);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(script.calls.size(), call + 1);
}

QTEST_GUILESS_MAIN(TestExperimentRegistry)
#include "tst_experimentregistry.moc"
