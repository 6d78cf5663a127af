#include "probes/wire/iocontext.h"

#include <boost/asio/post.hpp>

#include <QLoggingCategory>
#include <QPromise>

namespace castbench::wire {

namespace {

Q_LOGGING_CATEGORY(lcWire, "castbench.wire")

constexpr std::chrono::milliseconds farewell{500};

/// A handler that throws (out of memory) loses its connection, not the thread.
template<typename Run>
void runGuarded(boost::asio::io_context &io, Run &&run)
{
    while (!io.stopped()) {
        try {
            run();
            return;
        } catch (const std::exception &failure) {
            qCWarning(lcWire, "network handler failed: %s", failure.what());
        }
    }
}

} // namespace

NetworkThread::NetworkThread()
    : m_impl(std::make_unique<Impl>())
{
    m_impl->thread = std::thread([impl = m_impl.get()] {
        runGuarded(impl->io, [impl] { impl->io.run(); });
        impl->io.restart();
        runGuarded(impl->io, [impl] { impl->io.run_for(farewell); });
    });
}

NetworkThread::~NetworkThread()
{
    boost::asio::post(m_impl->io, [impl = m_impl.get()] {
        impl->guard.reset();
        impl->io.stop();
    });
    m_impl->thread.join();
}

QFuture<void> NetworkThread::settled()
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    boost::asio::post(m_impl->io, [promise] { promise->finish(); });
    return promise->future();
}

} // namespace castbench::wire
