#include "probes/simlab/simstation.h"

#include <QRandomGenerator>

#include <array>

namespace castbench::simlab {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

HlsPackagerSettings packaging(const SimulatedLabSettings &settings)
{
    HlsPackagerSettings packaging;
    packaging.segmentLength = settings.effectiveSegmentLength();
    packaging.numbersAnew = settings.platform == SimulatedLabSettings::PlatformKind::Nginx;
    packaging.streamKey = randomPassword();
    return packaging;
}

} // namespace

QString randomPassword()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toHex());
}

SimStation::SimStation(int number, const SimulatedLabSettings &settings, Clock &clock,
                       wire::NetworkThread &network)
    : m_number(number)
    , m_id(QLatin1Char('B') + QString::number(number))
    , m_settings(settings)
    , m_clock(clock)
    , m_network(network)
    , m_password(randomPassword())
    , m_packager(packaging(settings))
    , m_relay(clock, [this] { return m_packager.ingestPort(); })
{
}

Expected<void> SimStation::start()
{
    if (const Expected<void> packaged = m_packager.start(); !packaged)
        return packaged;
    const Expected<quint16> relayPort = m_relay.start();
    if (!relayPort)
        return relayPort.error();
    m_relayPort = *relayPort;
    return startObs();
}

std::optional<UtcTime> SimStation::capturedAt(quint64 pts90k) const
{
    return m_broadcaster ? m_broadcaster->capturedAt(pts90k) : std::nullopt;
}

void SimStation::endObs()
{
    m_obs.reset();
    m_broadcaster.reset();
}

Expected<void> SimStation::startObs()
{
    endObs();
    SimBroadcasterSettings settings;
    settings.encoding = m_settings.effectiveEncoding();
    settings.frameClockId = m_number;
    settings.publishing.url = m_packager.publishUrl(m_relayPort);
    settings.seed = m_settings.seed + static_cast<unsigned>(m_number);
    settings.onStart = [this] {
        m_packager.beginAnew();
    };
    m_broadcaster = std::make_unique<SimBroadcaster>(settings, m_clock);

    ObsServerConfig config;
    config.port = m_obsPort;
    config.password = m_password;
    config.ingestServer = QStringLiteral("rtmp://%1:%2/live").arg(loopback).arg(m_relayPort);
    config.streamKey = settings.publishing.url.section(QLatin1Char('/'), -1);
    config.videoBitrate_kbps = settings.encoding.videoKbps;
    m_obs = std::make_unique<ObsWebSocketServer>(m_network, *m_broadcaster, config);
    m_obs->setSilent(!m_linked);
    const Expected<quint16> obsPort = m_obs->listen();
    if (!obsPort)
        return obsPort.error();
    m_obsPort = *obsPort;
    return {};
}

void SimStation::setLinked(bool linked)
{
    if (m_linked == linked)
        return;
    m_linked = linked;
    m_relay.setPlugged(linked);
    if (m_obs)
        m_obs->setSilent(!linked);
    if (linked || m_settings.platform != SimulatedLabSettings::PlatformKind::Nginx)
        return;
    m_hold = m_clock.schedule(m_clock.steadyNow() + m_settings.heldPublisher, [this] {
        m_hold.reset();
        updateRefusing();
    });
    updateRefusing();
}

void SimStation::setPlatformUp(bool up)
{
    if (m_platformUp == up)
        return;
    m_platformUp = up;
    if (!up) {
        m_hold.reset(); // it forgets whom it held, too
        updateRefusing();
        m_packager.forget();
    } else {
        updateRefusing();
    }
}

void SimStation::updateRefusing()
{
    m_packager.setRefusing(!m_platformUp || m_hold);
}

Broadcaster SimStation::description() const
{
    Broadcaster broadcaster;
    broadcaster.id = m_id;
    broadcaster.name = QStringLiteral("Broadcaster %1").arg(m_number);
    broadcaster.obsUrl = QUrl(QStringLiteral("ws://%1:%2").arg(loopback).arg(m_obsPort));
    broadcaster.obsPassword = Secret::plain(m_password);
    broadcaster.switchPort = m_number;
    broadcaster.frameClockId = m_number;
    broadcaster.chatChannel = QStringLiteral("#b%1").arg(m_number);
    broadcaster.clock.kind = ClockSource::Kind::Controller;
    return broadcaster;
}

} // namespace castbench::simlab
