#include "probes/hls/segmentdecoder.h"

namespace castbench {

SegmentDecoder::SegmentDecoder(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

SegmentDecoder::~SegmentDecoder()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

void SegmentDecoder::decode(const QByteArray &init, const QByteArray &segment, Done done)
{
    ++m_pending;
    m_thread.start([this, init, segment, done = std::move(done), stop = m_stop.get_token()] {
        auto answer = [this, done, result = decodeSegment(init, segment, stop)]() mutable {
            --m_pending;
            done(std::move(result));
        };
        // Dropped if this object has gone by then.
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
    });
}

} // namespace castbench
