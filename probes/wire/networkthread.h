#pragma once

#include <QFuture>

#include <memory>

namespace castbench::wire {

/// The one thread that runs network I/O of this library. Everything made from it must be destroyed before it;
/// its signals arrive on the thread of the object that emits them.
class NetworkThread
{
public:
    NetworkThread();
    /// Waits up to half a second for closing handshakes under way, then drops what is left.
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    /// Done once the thread has carried out everything asked of it so far: a port that was closed is free.
    QFuture<void> settled();

    /// Of this folder's own use.
    struct Impl;
    Impl &impl() const
    {
        return *m_impl;
    }

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace castbench::wire
