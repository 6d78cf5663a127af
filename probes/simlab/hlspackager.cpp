#include "probes/simlab/hlspackager.h"

#include "probes/simlab/hlswriter.h"
#include "probes/simlab/rtmpsource.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>

#include <algorithm>

namespace castbench::simlab {

Expected<quint16> freeLoopbackPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return Error{ErrorCode::Refused,
                     QStringLiteral("Cannot listen on the loopback: %1").arg(server.errorString()),
                     {}};
    return server.serverPort();
}

HlsPackager::HlsPackager(const HlsPackagerSettings &settings)
    : m_settings(settings)
{
}

HlsPackager::~HlsPackager()
{
    stop();
}

Expected<void> HlsPackager::start()
{
    if (!m_folder.isValid())
        return Error{ErrorCode::Storage,
                     QStringLiteral("Cannot make a folder for segments: %1").arg(m_folder.errorString()),
                     {}};
    const Expected<quint16> port = freeLoopbackPort();
    if (!port)
        return port.error();
    m_port = *port;
    m_thread = std::thread([this] { run(); });
    return {};
}

void HlsPackager::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_interrupted = true;
    }
    m_allowed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QString HlsPackager::publishUrl(quint16 port) const
{
    return QStringLiteral("rtmp://127.0.0.1:%1/live/%2").arg(port).arg(m_settings.streamKey);
}

void HlsPackager::beginAnew()
{
    if (m_settings.numbersAnew)
        return;
    m_anew = true;
    QFile::remove(playlistPath());
}

void HlsPackager::setRefusing(bool refusing)
{
    {
        const std::lock_guard lock(m_mutex);
        m_refusing = refusing;
        m_interrupted = refusing || m_cancelled;
    }
    m_allowed.notify_all();
}

void HlsPackager::waitWhileRefusing()
{
    std::unique_lock lock(m_mutex);
    m_allowed.wait(lock, [this] { return !m_refusing || m_cancelled; });
}

void HlsPackager::forget()
{
    m_forgotten = true;
    clearFolder();
}

void HlsPackager::clearFolder()
{
    QDir folder(m_folder.path());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names)
        folder.remove(name);
}

QString HlsPackager::playlistPath() const
{
    return m_folder.filePath(QString::fromLatin1(playlistName));
}

int HlsPackager::nextSegment() const
{
    static const QRegularExpression digits(QStringLiteral("(\\d+)\\.ts$"));
    int next = 0;
    const QStringList names = QDir(m_folder.path()).entryList({QStringLiteral("*.ts")}, QDir::Files);
    for (const QString &name : names)
        next = std::max(next, digits.match(name).captured(1).toInt() + 1);
    return next;
}

std::optional<Error> HlsPackager::lastError() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastError;
}

void HlsPackager::run()
{
    while (!m_cancelled) {
        waitWhileRefusing();
        if (m_forgotten.exchange(false)) {
            clearFolder(); // of what was written while its publisher was being cut off
            m_anew = true;
        }
        const auto source = RtmpSource::listen(publishUrl(m_port), m_interrupted);
        if (source) {
            if (const Expected<void> packaged = package(**source); !packaged)
                keep(packaged.error());
            // A former stream's last segment came after it was forgotten.
            if (m_anew)
                QFile::remove(playlistPath());
            continue;
        }
        keep(source.error());
        if (source.error().code == ErrorCode::Refused)
            m_port = freeLoopbackPort().value_or(m_port.load());
    }
}

Expected<void> HlsPackager::package(RtmpSource &source)
{
    HlsWriter::Settings settings;
    settings.folder = m_folder.path();
    settings.playlistName = QString::fromLatin1(playlistName);
    settings.segmentLength = m_settings.segmentLength;
    settings.playlistSegments = m_settings.playlistSegments;
    settings.continues = !m_anew.exchange(false) && m_publishers > 0 && !m_settings.numbersAnew;
    settings.firstSegment = m_settings.numbersAnew ? 0 : nextSegment();
    const auto writer = HlsWriter::create(settings, source.stream(true), source.stream(false));
    if (!writer)
        return writer.error();
    ++m_publishers;
    for (;;) {
        Expected<PacketHandle> packet = source.read();
        if (!packet)
            return packet.error();
        if (!*packet)
            return {};
        const bool isVideo = source.isVideo(**packet);
        const Expected<void> written = (*writer)->write(**packet, isVideo, source.stream(isVideo).time_base);
        if (!written)
            return written.error();
    }
}

void HlsPackager::keep(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_lastError = error;
}

} // namespace castbench::simlab
