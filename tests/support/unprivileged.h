#pragma once

namespace castbench::test {

/// While it lives, permission bits of files bind this process even where it was started by root.
class Unprivileged
{
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    /// False where rights could not be given up.
    bool isEffective() const
    {
        return m_effective;
    }

private:
    bool m_effective = false;
    bool m_wasRoot = false;
};

} // namespace castbench::test
