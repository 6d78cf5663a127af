#include "app/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

namespace castbench {

namespace {

// A signal handler may only write to a descriptor; it has to be found without an object.
volatile int writeEnd = -1;
constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

struct Interrupt::Impl
{
    int ends[2]{-1, -1};
    std::array<struct sigaction, caught.size()> former{};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(std::function<void()> handler)
    : m_impl(std::make_unique<Impl>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_impl->ends) != 0)
        return;
    m_impl->notifier = std::make_unique<QSocketNotifier>(m_impl->ends[1], QSocketNotifier::Read);
    QObject::connect(m_impl->notifier.get(), &QSocketNotifier::activated, m_impl->notifier.get(),
                     [end = m_impl->ends[1], handler = std::move(handler)] {
                         char byte = 0;
                         if (::read(end, &byte, 1) == 1)
                             handler();
                     });
    writeEnd = m_impl->ends[0];
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < caught.size(); ++i)
        sigaction(caught[i], &action, &m_impl->former[i]);
}

Interrupt::~Interrupt()
{
    if (m_impl->notifier) {
        for (std::size_t i = 0; i < caught.size(); ++i)
            sigaction(caught[i], &m_impl->former[i], nullptr);
        writeEnd = -1;
        m_impl->notifier.reset();
        ::close(m_impl->ends[0]);
        ::close(m_impl->ends[1]);
    }
}

} // namespace castbench
