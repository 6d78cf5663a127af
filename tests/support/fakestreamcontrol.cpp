#include "tests/support/fakestreamcontrol.h"

namespace castbench::test {

FakeStreamControl::FakeStreamControl(Clock &clock, QString device)
    : m_clock(clock)
    , m_device(std::move(device))
{
}

QString FakeStreamControl::device() const
{
    return m_device;
}

QCoro::Task<Expected<bool>> FakeStreamControl::isStreaming(std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("isStreaming"), checkError, stop);
    if (!answered)
        co_return answered.error();
    co_return streaming;
}

QCoro::Task<Expected<void>> FakeStreamControl::startStream(std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("start"), startError, stop);
    if (answered)
        streaming = true;
    co_return answered;
}

QCoro::Task<Expected<void>> FakeStreamControl::stopStream(std::stop_token stop)
{
    const auto answered = co_await answer(QStringLiteral("stop"), stopError, stop);
    if (answered)
        streaming = false;
    co_return answered;
}

QCoro::Task<Expected<void>> FakeStreamControl::answer(QString what, std::optional<Error> error,
                                                      std::stop_token stop)
{
    calls.append(what);
    if (hangs) {
        const auto waited = co_await waitFor(m_clock, std::chrono::hours{1000}, stop);
        if (!waited)
            co_return waited.error();
    }
    if (error)
        co_return *error;
    co_return Expected<void>{};
}

} // namespace castbench::test
