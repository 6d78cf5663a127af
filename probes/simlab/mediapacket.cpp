#include "probes/simlab/mediapacket.h"

namespace castbench::simlab {

int h264Priority(const QByteArray &annexB)
{
    constexpr int slice = 1;
    constexpr int instantaneousRefresh = 5;
    for (qsizetype i = 0; i + 3 < annexB.size(); ++i) {
        if (annexB[i] != 0 || annexB[i + 1] != 0 || annexB[i + 2] != 1)
            continue;
        const auto header = static_cast<unsigned char>(annexB[i + 3]);
        const int type = header & 0x1f;
        if (type == slice || type == instantaneousRefresh)
            return (header >> 5) & 0x3;
    }
    return 0;
}

} // namespace castbench::simlab
