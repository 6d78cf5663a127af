#pragma once

#include "controllers/domain/time.h"

namespace castbench::simlab {

/// What a broadcaster's encoders are told.
struct EncoderSettings
{
    int width = 640; ///< even
    int height = 360;
    int framesPerSecond = 30;
    int videoKbps = 4000; ///< constant, padded with filler as OBS does
    int audioKbps = 128;
    milliseconds keyframeInterval{2000};

    bool operator==(const EncoderSettings &) const = default;
};

} // namespace castbench::simlab
