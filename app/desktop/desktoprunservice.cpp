#include "app/desktop/desktoprunservice.h"

#include "app/builtinlabhost.h"
#include "app/desktop/labhandover.h"
#include "app/keepawake.h"
#include "app/labassembly.h"
#include "app/preparedrun.h"
#include "app/resumption.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/experiments/experimentregistry.h"
#include "controllers/run/waiting.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>
#include <qcorofuture.h>

namespace castbench {

namespace {

// As long as the engine asks a silent switch, and what stopping the probes takes at most.
constexpr std::chrono::seconds longestFarewell{100};
constexpr std::chrono::seconds patienceWithDeliveries{5};

} // namespace

/// The run that is under way, with what belongs to it alone.
struct DesktopRunService::Active
{
    Active(const DesktopParts &parts, RunRequest wanted)
        : request(std::move(wanted))
        , prepared(parts.clock, parts.network, parts.attendant)
        , awake(DesktopRunService::tr("An experiment is running."))
    {
    }

    RunRequest request;
    PreparedRun prepared;
    KeepAwake awake;
    std::stop_source stop;
    bool told = false; ///< started() was
};

DesktopRunService::DesktopRunService(const DesktopParts &parts, LabHandOver *watch, QObject *parent)
    : RunService(parent)
    , m_parts(parts)
    , m_watch(watch)
{
}

DesktopRunService::~DesktopRunService()
{
    m_checks.request_stop();
    (void)abort();
    if (!m_active && m_checking == 0)
        return;
    QEventLoop loop;
    m_farewell = &loop;
    QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
    // A second time gives up deliveries that are late.
    QTimer::singleShot(patienceWithDeliveries, this, [this] { (void)abort(); });
    loop.exec();
    m_farewell = nullptr;
}

void DesktopRunService::leave()
{
    if (m_farewell && !m_active && m_checking == 0)
        m_farewell->quit();
}

QCoro::Task<Expected<std::vector<Finding>>> DesktopRunService::check(RunRequest request, std::stop_token stop)
{
    const QPointer<DesktopRunService> self(this);
    if (m_active)
        co_return Error{ErrorCode::Refused, tr("A run is active; it must end first."), {}};
    const Error cancelled{ErrorCode::Cancelled, tr("The check was cancelled."), {}};
    CallStop call(stop);
    const std::stop_callback onLeave(m_checks.get_token(), [&call] { call.request(); });
    const Turnstile::Turn turn = co_await m_turnstile.enter();
    if (!self || call.token().stop_requested())
        co_return cancelled;
    ++m_checking;
    // Kept here, so that it outlives what is under way in it.
    PreparedRun prepared(m_parts.clock, m_parts.network, m_parts.attendant);
    const auto findings = co_await lookAt(prepared, request, call.token());
    co_await prepared.close();
    if (!self)
        co_return cancelled;
    --m_checking;
    if (m_watch)
        m_watch->takeBack();
    leave();
    co_return findings;
}

QCoro::Task<Expected<std::vector<Finding>>>
DesktopRunService::lookAt(PreparedRun &prepared, RunRequest request, std::stop_token stop)
{
    const auto made = co_await prepare(prepared, request, stop);
    if (!made)
        co_return made.error();
    co_return co_await prepared.check(stop);
}

Expected<void> DesktopRunService::start(const RunRequest &request)
{
    if (m_active)
        return Error{ErrorCode::Refused, tr("A run is active already; it must end first."), {}};
    if (const auto experiment = experimentOfKind(request.plan.kind); !experiment)
        return Error{ErrorCode::InvalidInput, experiment.error().message, QStringLiteral("kind")};
    if (request.plan.steps.empty())
        return Error{ErrorCode::InvalidInput, tr("The plan has no steps. Add at least one."),
                     QStringLiteral("steps")};
    // A preflight under way would hold the devices.
    m_checks.request_stop();
    m_checks = std::stop_source();
    m_lastProgress = {};
    m_active = std::make_shared<Active>(m_parts, request);
    // Nothing is told before this call has come back.
    QTimer::singleShot(0, this, [this, active = m_active] { carryOut(active); });
    return {};
}

bool DesktopRunService::isActive() const
{
    return m_active != nullptr;
}

QCoro::Task<void> DesktopRunService::carryOut(std::shared_ptr<Active> active)
{
    const QPointer<DesktopRunService> self(this);
    const Turnstile::Turn turn = co_await m_turnstile.enter();
    if (!self)
        co_return;
    const auto record = co_await run(active);
    co_await active->prepared.close();
    if (!self)
        co_return;
    if (m_watch)
        m_watch->takeBack();
    if (record)
        m_last = *record;
    m_active.reset();
    if (record)
        Q_EMIT ended(*record);
    else
        Q_EMIT failed(record.error());
    if (self)
        leave();
}

QCoro::Task<Expected<RunRecord>> DesktopRunService::run(std::shared_ptr<Active> active)
{
    const QPointer<DesktopRunService> self(this);
    const Error cancelled{ErrorCode::Cancelled, tr("Stopped before the run began; nothing was changed."), {}};
    const std::stop_token stop = active->stop.get_token();
    const auto prepared = co_await prepare(active->prepared, active->request, stop);
    if (!prepared)
        co_return prepared.error();
    if (!self || stop.stop_requested())
        co_return cancelled;
    RunEngine &engine = active->prepared.engine();
    if (m_watch)
        m_watch->follow(active->prepared.assembly(), engine);
    const std::function<void(const QStringList &)> missing = [self](const QStringList &devices) {
        if (self)
            Q_EMIT self->waitingForDevices(devices);
    };
    co_await active->prepared.waitForDevices(missing, stop);
    if (!self || stop.stop_requested())
        co_return cancelled;
    engine.addObserver(this);
    const RunRecord record = co_await engine.start();
    if (self) {
        m_lastProgress = engine.progress();
        engine.removeObserver(this);
    }
    co_return record;
}

QCoro::Task<Expected<void>> DesktopRunService::prepare(PreparedRun &prepared, RunRequest request,
                                                       std::stop_token stop)
{
    const QPointer<DesktopRunService> self(this);
    const Error cancelled{ErrorCode::Cancelled, tr("Stopped before the run began; nothing was changed."), {}};
    const auto opened = co_await prepared.openStore(m_parts.database());
    if (!opened)
        co_return opened;
    if (!self || stop.stop_requested())
        co_return cancelled;
    if (m_watch)
        co_await m_watch->giveWay();
    if (!self || stop.stop_requested())
        co_return cancelled;
    std::optional<CutOffRun> resumed;
    if (request.resumed) {
        auto run = co_await QtConcurrent::run(&readCutOffRun, m_parts.database(), *request.resumed);
        if (!run)
            co_return run.error();
        if (!self || stop.stop_requested())
            co_return cancelled;
        request.plan = run->record.plan;
        const bool isOpen = !request.builtInLab && checkSameLab(run->record, request.lab, false);
        request.builtInLab = !isOpen && wasOnBuiltInLab(run->record);
        resumed = std::move(*run);
    }
    if (request.builtInLab) {
        const QString driver = resumed ? switchDriverOf(resumed->record) : QString();
        auto lab = co_await startBuiltInLab(request.plan, driver, stop);
        if (!lab)
            co_return lab.error();
        if (!self || stop.stop_requested())
            co_return cancelled;
        request.lab = std::move(*lab);
    }
    const Switch described = request.lab.switchDevice;
    // The run is made with the plain text; what is stored of the lab never holds it.
    if (m_parts.secrets && needsSecretStore(request.lab)) {
        auto resolved = co_await resolveSecrets(request.lab, *m_parts.secrets);
        if (!resolved)
            co_return resolved.error();
        if (!self || stop.stop_requested())
            co_return cancelled;
        request.lab = std::move(*resolved);
    }
    if (resumed) {
        const auto same = checkSameLab(resumed->record, request.lab, request.builtInLab);
        if (!same)
            co_return Error{
                same.error().code, tr("%1 Open that lab on the Lab page.").arg(same.error().message), {}};
    }
    const QString name = request.name.isEmpty() ? request.plan.title : request.name;
    // The switch of the built-in lab ends with this program.
    std::optional<CapGuarding> guarding;
    if (!request.builtInLab)
        guarding =
            m_parts.capSafety.forRun(described, name, resumed ? resumed->record.formerCap : std::nullopt);
    co_return prepared.assemble(request.plan, request.lab, name, m_parts.pairings, guarding,
                                std::move(resumed));
}

/// With any switch where `switchDriver` is empty.
QCoro::Task<Expected<Lab>> DesktopRunService::startBuiltInLab(Plan plan, QString switchDriver,
                                                              std::stop_token stop)
{
    const bool isQuick = BuiltInLabHost::needsQuick(plan);
    const auto running = m_parts.builtInLab.running();
    if (!running || running->choice.quick != isQuick)
        Q_EMIT preparing(tr("Starting the built-in lab …"));
    BuiltInLabHost::Wish wish;
    wish.quick = isQuick;
    wish.switchDriver = switchDriver;
    const auto started = co_await m_parts.builtInLab.ensure(wish, stop);
    if (!started)
        co_return started.error();
    co_return Expected<Lab>(started->simlab.lab);
}

Expected<RunEngine *> DesktopRunService::engine() const
{
    if (!m_active)
        return Error{ErrorCode::Refused, tr("No run is active."), {}};
    if (!m_active->prepared.hasEngine())
        return Error{ErrorCode::Refused, tr("The run has not begun yet."), {}};
    return &m_active->prepared.engine();
}

Expected<void> DesktopRunService::pause()
{
    const auto running = engine();
    return running ? (*running)->pause() : running.error();
}

Expected<void> DesktopRunService::resume()
{
    const auto running = engine();
    return running ? (*running)->resume() : running.error();
}

Expected<void> DesktopRunService::skipStep()
{
    const auto running = engine();
    return running ? (*running)->skipStep() : running.error();
}

Expected<void> DesktopRunService::abort()
{
    if (!m_active)
        return Error{ErrorCode::Refused, tr("No run is active."), {}};
    m_active->stop.request_stop();
    return m_active->told ? m_active->prepared.engine().abort() : Expected<void>();
}

Expected<void> DesktopRunService::note(const QString &text)
{
    const auto running = engine();
    if (!running)
        return running.error();
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::Refused, tr("The note is empty."), {}};
    (*running)->note(text.trimmed());
    return {};
}

const RunRecord *DesktopRunService::record() const
{
    if (m_active && m_active->prepared.hasEngine())
        return &m_active->prepared.engine().record();
    return m_last ? &*m_last : nullptr;
}

RunProgress DesktopRunService::progress() const
{
    if (m_active && m_active->prepared.hasEngine())
        return m_active->prepared.engine().progress();
    return m_lastProgress;
}

std::optional<Sample> DesktopRunService::latest(const SeriesKey &series) const
{
    if (m_active && m_active->prepared.hasEngine())
        return m_active->prepared.engine().latest(series);
    return std::nullopt;
}

void DesktopRunService::stateChanged(RunState state)
{
    if (!std::exchange(m_active->told, true))
        Q_EMIT started(m_active->prepared.engine().record());
    Q_EMIT RunService::stateChanged(state);
}

void DesktopRunService::preflightDone(const std::vector<Finding> &findings)
{
    Q_EMIT RunService::preflightDone(findings);
}

void DesktopRunService::stepChanged(const StepRecord &step)
{
    Q_EMIT RunService::stepChanged(step);
}

void DesktopRunService::progressed(const RunProgress &progress)
{
    Q_EMIT RunService::progressed(progress);
}

void DesktopRunService::eventRaised(const Event &event)
{
    Q_EMIT RunService::eventRaised(event);
}

void DesktopRunService::batchArrived(const SampleBatch &batch)
{
    Q_EMIT RunService::batchArrived(batch);
}

} // namespace castbench
