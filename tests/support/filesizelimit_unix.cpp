#include "tests/support/filesizelimit.h"

#include <csignal>
#include <sys/resource.h>

namespace castbench::test {

FileSizeLimit::FileSizeLimit(qint64 bytes)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return;
    m_formerLimit = limit.rlim_cur;
    m_formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    m_effective = setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    if (!m_effective || getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return;
    limit.rlim_cur = static_cast<rlim_t>(m_formerLimit);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, m_formerHandler);
}

} // namespace castbench::test
