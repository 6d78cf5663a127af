#pragma once

#include "controllers/domain/time.h"

#include <QByteArray>

namespace castbench::simlab {

/// One encoded packet on its way from the encoders to the ingest server.
struct MediaPacket
{
    enum class Kind { Video, Audio };

    Kind kind = Kind::Video;
    bool keyframe = false;
    int priority = 0;    ///< nal_ref_idc of a video packet: 0 … 3, see H.264 §7.4.1; b-frames are below 2
    milliseconds pts{0}; ///< stream time, the resolution of FLV
    milliseconds dts{0};
    QByteArray data; ///< as the codec wrote it: Annex B for H.264, raw AAC

    bool isVideo() const
    {
        return kind == Kind::Video;
    }
};

/// nal_ref_idc of the first slice of an Annex B packet; 0 where there is none.
int h264Priority(const QByteArray &annexB);

} // namespace castbench::simlab
