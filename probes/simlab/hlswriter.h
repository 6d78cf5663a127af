#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"
#include "probes/simlab/avhandles.h"

#include <QString>

#include <memory>

namespace castbench::simlab {

/// Writes one publisher's stream as HLS. Not thread-safe.
class HlsWriter
{
public:
    struct Settings
    {
        QString folder;
        QString playlistName;
        milliseconds segmentLength{4000};
        int playlistSegments = 10;
        int firstSegment = 0;   ///< sequence number, where it does not go on
        bool continues = false; ///< go on with the folder's playlist, after a discontinuity
    };

    /// Errors: Storage.
    static Expected<std::unique_ptr<HlsWriter>> create(const Settings &settings, const AVStream &video,
                                                       const AVStream &audio);
    /// Ends the last segment.
    ~HlsWriter();
    HlsWriter(const HlsWriter &) = delete;
    HlsWriter &operator=(const HlsWriter &) = delete;

    /// Writes a packet whose times are in `timeBase`. Errors: Storage.
    Expected<void> write(AVPacket &packet, bool isVideo, AVRational timeBase);

private:
    HlsWriter() = default;
    Expected<void> begin(const Settings &settings, const AVStream &video, const AVStream &audio);

    AVFormatContext *m_format = nullptr;
    bool m_begun = false;
};

} // namespace castbench::simlab
