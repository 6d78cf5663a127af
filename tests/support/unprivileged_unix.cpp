#include "tests/support/unprivileged.h"

#include <unistd.h>

namespace castbench::test {

namespace {
constexpr uid_t nobody = 65534;
}

Unprivileged::Unprivileged()
    : m_wasRoot(geteuid() == 0)
{
    m_effective = !m_wasRoot || seteuid(nobody) == 0;
}

Unprivileged::~Unprivileged()
{
    // Cannot fail: the real user is still root.
    if (m_wasRoot && m_effective && seteuid(0) != 0)
        _exit(1);
}

} // namespace castbench::test
