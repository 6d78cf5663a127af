#pragma once

#include "probes/hls/decodedsegment.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace castbench {

/// Decodes segments one after the other on a thread of its own. Lives on the thread that made it;
/// destroying it stops the work and forgets what waits.
class SegmentDecoder final : public QObject
{
public:
    using Done = std::function<void(Expected<DecodedSegment>)>;

    explicit SegmentDecoder(QObject *parent = nullptr);
    ~SegmentDecoder() override;

    /// Queues a segment (see decodeSegment()). `done` is called on this object's thread, in order.
    void decode(const QByteArray &init, const QByteArray &segment, Done done);
    /// Segments queued or being decoded.
    int pending() const
    {
        return m_pending;
    }

private:
    std::stop_source m_stop;
    int m_pending = 0;
    QThreadPool m_thread;
};

} // namespace castbench
