#include "app/desktop/desktoplabservice.h"

#include "app/builtinlabhost.h"
#include "app/desktop/labwatch.h"
#include "app/desktop/runhealth.h"
#include "app/labassembly.h"
#include "controllers/contracts/labsecrets.h"
#include "controllers/run/runengine.h"
#include "controllers/run/waiting.h"
#include "probes/wire/networkthread.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <qcorofuture.h>

namespace castbench {

namespace {

constexpr std::chrono::seconds longestFarewell{5};

} // namespace

DesktopLabService::DesktopLabService(const DesktopParts &parts, QObject *parent)
    : LabService(parent)
    , m_parts(parts)
{
}

DesktopLabService::~DesktopLabService()
{
    m_life.request_stop();
    stopWatching();
    if (m_retiring == 0)
        return;
    QEventLoop loop;
    m_farewell = &loop;
    QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
    loop.exec();
    m_farewell = nullptr;
}

QCoro::Task<Expected<BuiltInLab>> DesktopLabService::startBuiltInLab(QString switchDriver,
                                                                     std::stop_token stop)
{
    BuiltInLabHost::Wish wish;
    wish.switchDriver = switchDriver;
    auto running = co_await m_parts.builtInLab.ensure(wish, stop);
    if (!running)
        co_return running.error();
    co_return BuiltInLab{std::move(running->simlab.lab), running->choice.quick};
}

void DesktopLabService::watch(const Lab &lab)
{
    if (m_lab == lab && (m_watch || m_givenWay))
        return;
    stopWatching();
    m_lab = lab;
    const QStringList devices = LabWatch::devicesOf(lab);
    for (const QString &device : devices)
        m_health[device].device = device;
    if (!m_givenWay)
        resume();
}

void DesktopLabService::stopWatching()
{
    ++m_number;
    m_lab.reset();
    m_health.clear();
    if (std::exchange(m_cap, std::nullopt))
        Q_EMIT presentCapChanged();
    if (m_watch)
        retire(std::exchange(m_watch, nullptr));
}

void DesktopLabService::resume()
{
    for (auto &[device, health] : m_health) {
        if (health.reachability != Reachability::Unknown)
            continue;
        health.reachability = Reachability::Checking;
        Q_EMIT healthChanged(health);
    }
    begin(++m_number);
}

QCoro::Task<void> DesktopLabService::begin(quint64 number)
{
    const QPointer<DesktopLabService> self(this);
    Lab lab = *m_lab;
    auto resolved = co_await withSecrets(lab);
    if (!self || number != m_number)
        co_return;
    if (resolved)
        lab = std::move(*resolved);
    else
        Q_EMIT failed(resolved.error());
    m_watch = std::make_shared<LabWatch>(lab, m_parts);
    connect(m_watch.get(), &LabWatch::looked, this, &DesktopLabService::keep);
    connect(m_watch.get(), &LabWatch::capRead, this, &DesktopLabService::keepCap);
    connect(m_watch.get(), &LabWatch::linkChanged, this, &LabService::viewerLinked);
    m_watch->start();
}

QCoro::Task<Expected<Lab>> DesktopLabService::withSecrets(Lab lab)
{
    if (!m_parts.secrets || !needsSecretStore(lab))
        co_return lab;
    co_return co_await resolveSecrets(lab, *m_parts.secrets);
}

// Goes on without this service, which waits for it in its destructor only.
QCoro::Task<void> DesktopLabService::retire(std::shared_ptr<LabWatch> watch)
{
    const QPointer<DesktopLabService> self(this);
    watch->disconnect(this);
    ++m_retiring;
    co_await watch->end();
    watch.reset();
    if (!self)
        co_return;
    --m_retiring;
    if (m_farewell && m_retiring == 0)
        m_farewell->quit();
}

void DesktopLabService::keep(const DeviceHealth &health)
{
    const auto known = m_health.find(health.device);
    if (known == m_health.end())
        return;
    const auto lastSeen = known->second.lastSeen;
    known->second = health;
    if (!health.lastSeen)
        known->second.lastSeen = lastSeen;
    Q_EMIT healthChanged(known->second);
}

void DesktopLabService::keepCap(const CapReading &cap)
{
    const bool isNews = !m_cap || m_cap->cap != cap.cap;
    m_cap = cap;
    if (isNews)
        Q_EMIT presentCapChanged();
}

std::vector<DeviceHealth> DesktopLabService::health() const
{
    std::vector<DeviceHealth> all;
    if (!m_lab)
        return all;
    const QStringList devices = LabWatch::devicesOf(*m_lab);
    for (const QString &device : devices) {
        if (const auto known = m_health.find(device); known != m_health.end())
            all.push_back(known->second);
    }
    return all;
}

QCoro::Task<Expected<DeviceHealth>> DesktopLabService::test(Lab lab, QString device, std::stop_token stop)
{
    const QPointer<DesktopLabService> self(this);
    if (m_givenWay) {
        const auto known = m_health.find(device);
        if (known != m_health.end() && m_lab == lab)
            co_return DeviceHealth(known->second); // a task moves from what is no temporary
        co_return Error{ErrorCode::Cancelled, tr("A run has the lab now; test the device afterwards."), {}};
    }
    CallStop call(stop);
    const std::stop_callback onEnd(m_life.get_token(), [&call] { call.request(); });
    if (m_watch && m_lab == lab) {
        const std::shared_ptr<LabWatch> watch = m_watch;
        const auto seen = co_await watch->look(device, LookDepth::Thorough, call.token());
        if (self && seen && watch == m_watch)
            keep(*seen);
        co_return seen;
    }
    auto resolved = co_await withSecrets(lab);
    if (!resolved)
        co_return resolved.error();
    const auto watch = std::make_shared<LabWatch>(*resolved, m_parts);
    const auto seen = co_await watch->look(device, LookDepth::Thorough, call.token());
    co_await watch->end();
    co_return seen;
}

Expected<PairingOffer> DesktopLabService::pairing(const QString &viewer)
{
    for (const PairingOffer &offer : m_runPairings) {
        if (offer.device == viewer)
            return offer;
    }
    if (!m_watch)
        return Error{ErrorCode::NotFound, tr("No lab is looked after now."), {}};
    return m_watch->pairing(viewer);
}

QCoro::Task<void> DesktopLabService::giveWay()
{
    const QPointer<DesktopLabService> self(this);
    m_givenWay = true;
    ++m_number;
    if (!m_watch)
        co_return;
    // Nothing may hold the watch when the ports are said to be free.
    std::shared_ptr<LabWatch> watch = std::exchange(m_watch, nullptr);
    co_await retire(std::move(watch));
    if (self)
        co_await m_parts.network.settled();
}

void DesktopLabService::follow(LabAssembly &assembly, RunEngine &engine)
{
    for (const Pairing &pairing : assembly.pairings())
        m_runPairings.push_back({pairing.device, pairing.code, pairing.controller});
    m_runLinks = std::make_unique<QObject>();
    assembly.onLinkChanged(m_runLinks.get(), [this, &assembly](const QString &device) {
        Q_EMIT viewerLinked(device, assembly.isLinked(device));
    });
    m_runHealth = std::make_unique<RunHealth>(
        m_health, m_parts.clock, [&assembly](const QString &device) { return assembly.clockOf(device); },
        [this](const DeviceHealth &health) { keep(health); },
        [this](const CapReading &cap) { keepCap(cap); });
    engine.addObserver(m_runHealth.get());
}

void DesktopLabService::takeBack()
{
    m_runHealth.reset();
    m_runLinks.reset();
    m_runPairings.clear();
    if (!std::exchange(m_givenWay, false) || !m_lab || m_life.stop_requested())
        return;
    resume();
}

} // namespace castbench
