#include "controllers/run/runjournal.h"

#include "controllers/run/runsetup.h"
#include "controllers/run/waiting.h"

#include <QLoggingCategory>

#include <algorithm>

namespace castbench {

namespace {

Q_LOGGING_CATEGORY(lcRun, "castbench.run")

std::vector<StepRecord> plannedSteps(const Plan &plan)
{
    std::vector<StepRecord> records;
    for (const Step &step : plan.steps) {
        StepRecord record;
        record.index = static_cast<int>(records.size());
        record.step = step;
        records.push_back(record);
    }
    return records;
}

RunRecord newRecord(const RunSetup &setup, UtcTime now)
{
    RunRecord record;
    record.name = setup.name.isEmpty() ? setup.plan.name : setup.name;
    record.plan = setup.plan;
    record.lab = labToJson(setup.lab);
    record.startedAt = now;
    record.steps = plannedSteps(setup.plan);
    record.capTolerances = setup.capTolerances;
    return record;
}

} // namespace

RunJournal::RunJournal(const RunSetup &setup)
    : m_store(setup.store)
    , m_anchor(setup.clock, setup.reference)
    , m_hub(setup.clock, setup.store, setup.sinks)
{
    m_record = setup.resumed ? resumedRecord(*setup.resumed) : newRecord(setup, m_anchor.referenceNow());
    m_record.owner = ProcessIdentity::current();
    m_held = setup.resumed.has_value();
    m_hub.onBatch([this](const SampleBatch &batch) { batchArrived(batch); });
}

void RunJournal::addObserver(RunObserver *observer)
{
    m_observers.push_back(observer);
}

void RunJournal::removeObserver(RunObserver *observer)
{
    std::replace(m_observers.begin(), m_observers.end(), observer, static_cast<RunObserver *>(nullptr));
}

void RunJournal::begin(RunId id)
{
    m_record.id = id;
    m_hub.begin(id);
}

Expected<void> RunJournal::transit(RunTransition transition)
{
    const auto next = nextState(m_record.state, transition);
    if (!next)
        return next.error();
    if (*next == m_record.state)
        return {};
    m_record.state = *next;
    save();
    tell([state = *next](RunObserver &observer) { observer.stateChanged(state); });
    return {};
}

void RunJournal::event(const QString &kind, Severity severity, const QString &message,
                       const QJsonObject &data, const QString &device)
{
    if (m_closed)
        return;
    Event event;
    event.at = m_anchor.referenceNow();
    event.device = device;
    event.kind = kind;
    event.severity = severity;
    event.message = message;
    event.data = data;
    m_hub.add(event);
}

void RunJournal::noteFindings(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const QJsonObject data{{QStringLiteral("check"), finding.check},
                               {QStringLiteral("remedy"), finding.remedy}};
        event(QStringLiteral("preflight"), finding.severity, finding.message, data, finding.device);
    }
}

void RunJournal::tellFindings(const std::vector<Finding> &findings)
{
    tell([&findings](RunObserver &observer) { observer.preflightDone(findings); });
}

void RunJournal::stepChanged(int step)
{
    save();
    tellStep(step);
}

void RunJournal::stepsChanged(int first)
{
    save();
    for (int step = std::max(0, first); step < static_cast<int>(m_record.steps.size()); ++step)
        tellStep(step);
}

void RunJournal::tellStep(int step)
{
    const StepRecord record = m_record.steps[static_cast<std::size_t>(step)];
    tell([&record](RunObserver &observer) { observer.stepChanged(record); });
}

void RunJournal::progressed(const RunProgress &progress)
{
    tell([&progress](RunObserver &observer) { observer.progressed(progress); });
}

void RunJournal::save()
{
    if (!m_closed && !m_held && m_record.id != 0)
        m_store.updateRun(m_record);
}

void RunJournal::saveAs(RunState state)
{
    RunRecord record = m_record;
    record.state = state;
    if (!m_closed && !m_held && record.id != 0)
        m_store.updateRun(record);
}

void RunJournal::close()
{
    m_closed = true;
    m_onBatch = nullptr;
    m_hub.close();
}

void RunJournal::batchArrived(const SampleBatch &batch)
{
    tell([&batch](RunObserver &observer) { observer.batchArrived(batch); });
    for (const Event &event : batch.events)
        tell([&event](RunObserver &observer) { observer.eventRaised(event); });
    if (m_onBatch)
        m_onBatch(batch);
}

// By index, because an observer may add or remove observers; removed ones leave a hole until the next round.
// What goes wrong in one is no reason to leave the switch capped.
template<typename Call>
void RunJournal::tell(Call call)
{
    if (m_closed)
        return;
    for (std::size_t i = 0; i < m_observers.size(); ++i) {
        if (!m_observers[i])
            continue;
        try {
            call(*m_observers[i]);
        } catch (...) {
            qCWarning(lcRun).noquote() << "An observer of the run failed:" << currentException().text();
        }
    }
}

} // namespace castbench
