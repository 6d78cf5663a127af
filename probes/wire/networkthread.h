#pragma once

#include <memory>

namespace castbench::wire {

/// The one thread that runs network I/O of this library. Everything made from it must be destroyed before it;
/// its signals arrive on the thread of the object that emits them.
class NetworkThread
{
public:
    NetworkThread();
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    struct Impl;
    Impl &impl() const
    {
        return *m_impl;
    }

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace castbench::wire
