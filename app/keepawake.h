#pragma once

#include <QString>

#include <memory>

namespace castbench {

/// Keeps the computer from going to sleep for as long as the object lives, where the system lets it. The
/// screen may go dark.
class KeepAwake
{
public:
    /// `reason` is shown to a user who asks the system why it stays awake.
    explicit KeepAwake(const QString &reason);
    ~KeepAwake();
    KeepAwake(const KeepAwake &) = delete;
    KeepAwake &operator=(const KeepAwake &) = delete;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace castbench
