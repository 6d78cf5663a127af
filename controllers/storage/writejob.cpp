#include "controllers/storage/writejob.h"

#include "controllers/storage/runwriter.h"

#include <QFuture>
#include <QJsonDocument>

namespace castbench {

namespace {

qint64 sizeOf(const QString &text)
{
    return text.size() * qint64{sizeof(QChar)};
}

qint64 sizeOf(const SampleBatch &batch)
{
    qint64 bytes = sizeof(SampleBatch) + batch.samples.capacity() * sizeof(Sample) +
                   batch.gaps.capacity() * sizeof(Gap) + batch.events.capacity() * sizeof(Event);
    for (const Gap &gap : batch.gaps)
        bytes += sizeOf(gap.detail);
    for (const Event &event : batch.events)
        bytes += sizeOf(event.message) + sizeOf(event.kind) + QJsonDocument(event.data).toJson().size();
    return bytes;
}

template<typename T>
void answerWith(QPromise<T> &promise, T result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

CreateRunJob::CreateRunJob(RunRecord record)
    : m_record(std::move(record))
{
    m_answer.start();
}

QFuture<Expected<RunId>> CreateRunJob::answer() const
{
    return m_answer.future();
}

Expected<void> CreateRunJob::perform(RunWriter &writer)
{
    const Expected<RunId> run = writer.create(m_record);
    if (!run)
        return run.error();
    m_run = *run;
    return {};
}

void CreateRunJob::finish(const Expected<void> &result, const CallLater &)
{
    answerWith(m_answer, result ? Expected<RunId>(m_run) : Expected<RunId>(result.error()));
}

UpdateRunJob::UpdateRunJob(RunRecord record)
    : m_record(std::move(record))
{
}

Expected<void> UpdateRunJob::perform(RunWriter &writer)
{
    const Expected<void> known = writer.checkRun(m_record.id);
    if (!known) {
        m_refusal = known.error();
        return {};
    }
    return writer.update(m_record);
}

void UpdateRunJob::finish(const Expected<void> &, const CallLater &) {}

PassOnJob::PassOnJob(RunId run, std::optional<ProcessIdentity> from, std::optional<ProcessIdentity> to)
    : m_run(run)
    , m_from(std::move(from))
    , m_to(std::move(to))
{
    m_answer.start();
}

QFuture<Expected<void>> PassOnJob::answer() const
{
    return m_answer.future();
}

Expected<void> PassOnJob::perform(RunWriter &writer)
{
    const Expected<void> allowed = writer.checkOwner(m_run, m_from);
    if (!allowed) {
        m_denied = allowed.error();
        return {};
    }
    return writer.setOwner(m_run, m_to);
}

void PassOnJob::finish(const Expected<void> &result, const CallLater &)
{
    answerWith(m_answer, m_denied ? Expected<void>(*m_denied) : result);
}

ReplaceGapsJob::ReplaceGapsJob(RunId run, GapReason reason, std::vector<Gap> gaps)
    : m_run(run)
    , m_reason(reason)
    , m_gaps(std::move(gaps))
{
}

qsizetype ReplaceGapsJob::rows() const
{
    return static_cast<qsizetype>(m_gaps.size());
}

Expected<void> ReplaceGapsJob::perform(RunWriter &writer)
{
    const Expected<void> known = writer.checkRun(m_run);
    if (!known) {
        m_refusal = known.error();
        return {};
    }
    return writer.replaceGaps(m_run, m_reason, m_gaps);
}

void ReplaceGapsJob::finish(const Expected<void> &, const CallLater &) {}

AppendJob::AppendJob(RunId run, SampleBatch batch)
    : m_run(run)
    , m_batch(std::move(batch))
    , m_bytes(sizeOf(m_batch))
{
}

qint64 AppendJob::bytes() const
{
    return m_bytes;
}

qsizetype AppendJob::rows() const
{
    return static_cast<qsizetype>(m_batch.samples.size() + m_batch.gaps.size() + m_batch.events.size());
}

Expected<void> AppendJob::perform(RunWriter &writer)
{
    const Expected<RunWriter::Admission> admission = writer.admit(m_run, m_batch);
    if (!admission) {
        m_refusal = admission.error();
        return {};
    }
    if (*admission == RunWriter::Admission::SeenBefore)
        return {};
    return writer.append(m_run, m_batch);
}

void AppendJob::finish(const Expected<void> &result, const CallLater &callLater)
{
    if (m_batch.committed)
        callLater([committed = std::move(m_batch.committed), result] { committed(result); });
}

FlushJob::FlushJob()
{
    m_answer.start();
}

QFuture<Expected<void>> FlushJob::answer() const
{
    return m_answer.future();
}

bool FlushJob::writes() const
{
    return false;
}

Expected<void> FlushJob::perform(RunWriter &)
{
    return {};
}

void FlushJob::finish(const Expected<void> &result, const CallLater &)
{
    answerWith(m_answer, result);
}

} // namespace castbench
