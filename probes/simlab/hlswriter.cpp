#include "probes/simlab/hlswriter.h"

namespace castbench::simlab {

namespace {

Error storageError(int result, const QString &what)
{
    return avError(result, ErrorCode::Storage, what);
}

} // namespace

Expected<std::unique_ptr<HlsWriter>> HlsWriter::create(const Settings &settings, const AVStream &video,
                                                       const AVStream &audio)
{
    std::unique_ptr<HlsWriter> writer(new HlsWriter);
    if (const Expected<void> begun = writer->begin(settings, video, audio); !begun)
        return begun.error();
    return writer;
}

HlsWriter::~HlsWriter()
{
    if (m_begun)
        av_write_trailer(m_format);
    avformat_free_context(m_format);
}

Expected<void> HlsWriter::begin(const Settings &settings, const AVStream &video, const AVStream &audio)
{
    const QString playlist = settings.folder + QLatin1Char('/') + settings.playlistName;
    int result = avformat_alloc_output_context2(&m_format, nullptr, "hls", playlist.toUtf8().constData());
    if (result < 0)
        return storageError(result, QStringLiteral("write HLS"));
    for (const AVStream *input : {&video, &audio}) {
        AVStream *stream = avformat_new_stream(m_format, nullptr);
        result = stream ? avcodec_parameters_copy(stream->codecpar, input->codecpar) : AVERROR(ENOMEM);
        if (result < 0)
            return storageError(result, QStringLiteral("describe the stream"));
        stream->codecpar->codec_tag = 0;
        stream->time_base = input->time_base;
    }
    const QString segments = settings.folder + QStringLiteral("/segment%05d.ts");
    QByteArray flags = "delete_segments+omit_endlist+program_date_time+independent_segments+temp_file";
    if (settings.continues)
        flags += "+append_list"; // which begins with a discontinuity
    AvOptions options;
    options.set("hls_time", QByteArray::number(static_cast<double>(settings.segmentLength.count()) / 1000.0));
    options.set("hls_list_size", settings.playlistSegments);
    options.set("hls_delete_threshold", 3);
    options.set("start_number", settings.firstSegment);
    options.set("hls_segment_filename", segments.toUtf8());
    options.set("hls_flags", flags);
    result = avformat_write_header(m_format, options.handle());
    if (result < 0)
        return storageError(result, QStringLiteral("begin an HLS playlist"));
    m_begun = true;
    return {};
}

Expected<void> HlsWriter::write(AVPacket &packet, bool isVideo, AVRational timeBase)
{
    packet.stream_index = isVideo ? 0 : 1;
    av_packet_rescale_ts(&packet, timeBase, m_format->streams[packet.stream_index]->time_base);
    if (const int result = av_interleaved_write_frame(m_format, &packet); result < 0)
        return storageError(result, QStringLiteral("write an HLS segment"));
    return {};
}

} // namespace castbench::simlab
