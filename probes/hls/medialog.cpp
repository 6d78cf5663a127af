#include "probes/hls/medialog.h"

extern "C" {
#include <libavutil/log.h>
}

namespace castbench {

void quietMediaLog()
{
    av_log_set_level(AV_LOG_FATAL);
}

} // namespace castbench
