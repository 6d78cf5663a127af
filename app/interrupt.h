#pragma once

#include <functional>
#include <memory>

namespace castbench {

/// Calls back on the main thread's event loop when the user asks the program to end (Ctrl-C, SIGTERM,
/// SIGHUP; on Windows the console's control events). One object at a time.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> handler);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace castbench
