#pragma once

#include "controllers/contracts/clock.h"
#include "probes/hls/httpfetcher.h"
#include "probes/hls/segmentdecoder.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace castbench {

/// Downloads and decodes one segment at a time, its initialisation section included, which is kept for the
/// next. A download is tried three times.
class SegmentLoader final
{
public:
    static constexpr int attempts = 3;
    /// After this a download is given up and tried again.
    static constexpr milliseconds downloadTimeout{10'000};
    static constexpr qsizetype maximumInitBytes = 1024 * 1024;

    /// Errors: those of HttpFetcher and decodeSegment(); Unsupported for encrypted segments.
    using Done = std::function<void(Expected<DecodedSegment>)>;

    SegmentLoader(Clock &clock, HttpFetcher &http);

    /// Only while not busy. `done` is called once, never from within load(), unless cancelled.
    void load(const MediaSegment &segment, Done done);
    void cancel();
    bool isBusy() const
    {
        return m_done != nullptr;
    }
    /// The present download has failed at least once.
    bool isRetrying() const
    {
        return isBusy() && m_failures > 0;
    }

private:
    void download();
    void downloadInit();
    void fail(const Error &error);
    void decode(const QByteArray &bytes);
    void finish(Expected<DecodedSegment> result);

    Clock &m_clock;
    HttpFetcher &m_http;
    SegmentDecoder m_decoder;
    MediaSegment m_segment;
    Done m_done;
    quint64 m_load = 0; // tells a late answer of the decoder from the present one
    int m_failures = 0;
    std::unique_ptr<HttpFetch> m_fetch;
    std::unique_ptr<Timer> m_timer;
    std::optional<MediaInit> m_init;
    QByteArray m_initBytes;
};

} // namespace castbench
