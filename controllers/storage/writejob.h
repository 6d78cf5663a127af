#pragma once

#include "controllers/domain/run.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace castbench {

class RunWriter;

/// Something to be written within a transaction that it may share with others. Made on the user's thread,
/// everything else happens on the writing thread.
class WriteJob
{
public:
    using CallLater = std::function<void(std::function<void()>)>;

    virtual ~WriteJob() = default;

    /// What it takes while it is queued, in bytes.
    virtual qint64 bytes() const
    {
        return 0;
    }
    /// How much it adds to a transaction.
    virtual qsizetype rows() const
    {
        return 1;
    }
    /// False where it only waits for what is before it.
    virtual bool writes() const
    {
        return true;
    }
    /// Writes. An error rolls back the transaction; what concerns this job alone goes into refusal().
    virtual Expected<void> perform(RunWriter &writer) = 0;
    /// Tells what became of it, once. `callLater` makes a call on the user's thread.
    virtual void finish(const Expected<void> &result, const CallLater &callLater) = 0;

    /// Why nothing was written for this job while its transaction goes on.
    const std::optional<Error> &refusal() const
    {
        return m_refusal;
    }

protected:
    std::optional<Error> m_refusal;
};

class CreateRunJob final : public WriteJob
{
public:
    explicit CreateRunJob(RunRecord record);

    QFuture<Expected<RunId>> answer() const;
    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    RunRecord m_record;
    RunId m_run = 0;
    QPromise<Expected<RunId>> m_answer;
};

class UpdateRunJob final : public WriteJob
{
public:
    explicit UpdateRunJob(RunRecord record);

    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    RunRecord m_record;
};

class PassOnJob final : public WriteJob
{
public:
    PassOnJob(RunId run, std::optional<ProcessIdentity> from, std::optional<ProcessIdentity> to);
    QFuture<Expected<void>> answer() const;

    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    RunId m_run;
    std::optional<ProcessIdentity> m_from;
    std::optional<ProcessIdentity> m_to;
    std::optional<Error> m_denied; ///< an answer, not a failure of the store
    QPromise<Expected<void>> m_answer;
};

class ReplaceGapsJob final : public WriteJob
{
public:
    ReplaceGapsJob(RunId run, GapReason reason, std::vector<Gap> gaps);

    qsizetype rows() const override;
    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    RunId m_run;
    GapReason m_reason;
    std::vector<Gap> m_gaps;
};

class AppendJob final : public WriteJob
{
public:
    AppendJob(RunId run, SampleBatch batch);

    qint64 bytes() const override;
    qsizetype rows() const override;
    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    RunId m_run;
    SampleBatch m_batch;
    qint64 m_bytes;
};

class FlushJob final : public WriteJob
{
public:
    FlushJob();

    QFuture<Expected<void>> answer() const;
    bool writes() const override;
    Expected<void> perform(RunWriter &writer) override;
    void finish(const Expected<void> &result, const CallLater &callLater) override;

private:
    QPromise<Expected<void>> m_answer;
};

} // namespace castbench
