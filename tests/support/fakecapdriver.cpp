#include "tests/support/fakecapdriver.h"

#include <algorithm>

namespace castbench::test {

namespace {

QString nativeText(const Cap &cap)
{
    return QStringLiteral("rate=") + QString::number(cap.limitKbps().value_or(0));
}

} // namespace

FakeCapDriver::FakeCapDriver(Clock &clock, QString device)
    : m_clock(clock)
    , m_device(std::move(device))
{
}

int FakeCapDriver::writes() const
{
    return static_cast<int>(std::count_if(calls.begin(), calls.end(), [](const Call &call) {
        return call.what == QLatin1StringView("set") || call.what == QLatin1StringView("restore");
    }));
}

QString FakeCapDriver::device() const
{
    return m_device;
}

QCoro::Task<Expected<SwitchIdentity>> FakeCapDriver::identify(std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("identify"), Cap{}, stop);
    if (!answered)
        co_return answered.error();
    SwitchIdentity identity;
    identity.description = QStringLiteral("Fake switch 1.0");
    identity.name = m_device;
    identity.model = QStringLiteral("fake");
    co_return identity;
}

QCoro::Task<Expected<std::vector<Finding>>> FakeCapDriver::check(int, std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("check"), Cap{}, stop);
    if (!answered)
        co_return answered.error();
    co_return findings;
}

Cap FakeCapDriver::nearest(const Cap &cap) const
{
    if (!cap.isLimited())
        return cap;
    return Cap::kbps(std::max(granularityKbps, *cap.limitKbps() / granularityKbps * granularityKbps));
}

QCoro::Task<Expected<CapReading>> FakeCapDriver::read(int, std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("read"), Cap{}, stop);
    if (!answered)
        co_return answered.error();
    co_return reading();
}

QCoro::Task<Expected<CapReading>> FakeCapDriver::set(int, const Cap &cap, std::stop_token stop)
{
    return write(QStringLiteral("set"), nearest(cap), std::move(stop));
}

QCoro::Task<Expected<CapReading>> FakeCapDriver::restore(int, const CapReading &former, std::stop_token stop)
{
    return write(QStringLiteral("restore"), former.cap, std::move(stop));
}

QCoro::Task<Expected<PortCounters>> FakeCapDriver::counters(int, std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("counters"), Cap{}, stop);
    if (!answered)
        co_return answered.error();
    PortCounters counters;
    counters.at = m_clock.steadyNow();
    const std::chrono::duration<double, std::milli> since = counters.at.time_since_epoch();
    counters.octetsIn = static_cast<quint64>(since.count() * static_cast<double>(kbps) / 8);
    co_return counters;
}

QCoro::Task<Expected<void>> FakeCapDriver::answer(QString what, Cap cap, std::stop_token stop)
{
    const Mode behaviour = mode;
    calls.push_back({what, cap, m_clock.steadyNow()});
    if (onCall)
        onCall(calls.back());
    const std::chrono::nanoseconds answersAfter = behaviour == Mode::Answers   ? roundTrip
                                                  : behaviour == Mode::Refuses ? std::chrono::nanoseconds{0}
                                                  : behaviour == Mode::Hangs   ? std::chrono::hours{1000}
                                                                               : timeout;
    if (answersAfter.count() > 0) {
        const auto waited = co_await waitFor(m_clock, answersAfter, stop);
        if (!waited)
            co_return waited.error();
    }
    if (behaviour == Mode::Answers)
        co_return Expected<void>{};
    if (behaviour == Mode::Refuses)
        co_return Error{refusal, QStringLiteral("The switch said no."), m_device};
    co_return Error{ErrorCode::Timeout, QStringLiteral("The switch did not answer."), m_device};
}

QCoro::Task<Expected<CapReading>> FakeCapDriver::write(QString what, Cap cap, std::stop_token stop)
{
    const bool obeys = mode == Mode::Answers || mode == Mode::Mute;
    const auto answered = co_await answer(what, cap, stop);
    const bool cancelled = !answered && answered.error().code == ErrorCode::Cancelled;
    if (obeys && !cancelled)
        current = restoresWrongly && what == QLatin1StringView("restore") ? Cap::kbps(64) : cap;
    if (!answered)
        co_return answered.error();
    if (!(current == cap))
        co_return Error{ErrorCode::Refused, QStringLiteral("The switch reads back another value."), m_device};
    co_return reading();
}

CapReading FakeCapDriver::reading() const
{
    CapReading reading;
    reading.cap = current;
    reading.native = nativeText(current);
    reading.at = m_clock.utcNow();
    return reading;
}

} // namespace castbench::test
