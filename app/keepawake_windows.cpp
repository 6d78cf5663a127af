#include "app/keepawake.h"

#include <windows.h>

namespace castbench {

struct KeepAwake::Impl
{
};

// The wish belongs to the thread that utters it: that of the window.
KeepAwake::KeepAwake(const QString &)
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace castbench
