#include "probes/simlab/simulatedlab.h"

#include "probes/simlab/ircserver.h"
#include "probes/simlab/nsdpagent.h"
#include "probes/simlab/simports.h"
#include "probes/simlab/simsite.h"
#include "probes/simlab/simstation.h"
#include "probes/simlab/snmpagent.h"
#include "probes/simlab/sntpserver.h"
#include "probes/wire/httpserver.h"
#include "probes/wire/networkthread.h"

#include <QJsonArray>

namespace castbench::simlab {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");
constexpr int chatMessagesPerWindow = 100; // what Twitch grants a moderator
constexpr seconds chatWindow{30};

Viewer makeViewer(const QString &id, const QString &name, PlayerProfile profile)
{
    Viewer viewer;
    viewer.id = id;
    viewer.name = name;
    viewer.profile = profile;
    return viewer;
}

} // namespace

// Members are destroyed from the last to the first: each part before what it uses.
struct SimulatedLab::Parts
{
    wire::NetworkThread network;
    SimSite site;
    std::vector<std::unique_ptr<SimStation>> stations;
    std::unique_ptr<SimPorts> ports;
    std::unique_ptr<SimSwitchAgent> agent;
    std::unique_ptr<wire::HttpServer> http;
    std::unique_ptr<IrcServer> chat;
    std::unique_ptr<SntpServer> time;
    QString community = randomPassword();
    QString switchPassword = randomPassword().left(nsdp::maximumPasswordLength);
    Endpoint agentAddress;
    quint16 httpPort = 0;
    quint16 chatPort = 0;
    quint16 timePort = 0;

    QString httpAddress(const QString &path) const
    {
        return QStringLiteral("http://%1:%2/%3").arg(loopback).arg(httpPort).arg(path);
    }
};

SimulatedLab::SimulatedLab(const SimulatedLabSettings &settings, Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

SimulatedLab::~SimulatedLab()
{
    stop();
}

Expected<void> SimulatedLab::start()
{
    if (const Expected<void> valid = m_settings.validate(); !valid)
        return valid;
    av_log_set_level(AV_LOG_QUIET); // every failure is reported by its own call
    m_parts = std::make_unique<Parts>();
    for (const auto part :
         {&SimulatedLab::startStations, &SimulatedLab::startSwitch, &SimulatedLab::startSite,
          &SimulatedLab::startChat, &SimulatedLab::startTimeServer}) {
        const Expected<void> started = (this->*part)();
        if (!started) {
            stop();
            return started.error().within(QStringLiteral("built-in lab"));
        }
    }
    autoStart();
    return {};
}

void SimulatedLab::stop()
{
    m_parts.reset();
}

Expected<void> SimulatedLab::startStations()
{
    std::vector<UplinkRelay *> relays;
    for (int number = 1; number <= m_settings.broadcasters; ++number) {
        auto station = std::make_unique<SimStation>(number, m_settings, m_clock, m_parts->network);
        if (const Expected<void> started = station->start(); !started)
            return started;
        relays.push_back(&station->relay());
        m_parts->stations.push_back(std::move(station));
    }
    m_parts->ports = std::make_unique<SimPorts>(std::move(relays), m_clock, m_settings.counterRefresh);
    return {};
}

Expected<void> SimulatedLab::startSwitch()
{
    m_parts->agent = makeSwitchAgent();
    Expected<Endpoint> address = m_parts->agent->start();
    if (!address)
        return address.error();
    m_parts->agentAddress = *address;
    return {};
}

std::unique_ptr<SimSwitchAgent> SimulatedLab::makeSwitchAgent() const
{
    if (m_settings.switchKind == SimulatedLabSettings::SwitchKind::Nsdp) {
        NsdpResponderSettings settings;
        settings.passwordForm = m_settings.passwordForm;
        settings.password = m_parts->switchPassword;
        return std::make_unique<NsdpAgent>(*m_parts->ports, settings, m_clock);
    }
    SnmpAgentSettings settings;
    settings.community = m_parts->community;
    return std::make_unique<SnmpAgent>(*m_parts->ports, settings);
}

Switch SimulatedLab::switchDevice() const
{
    Switch device;
    device.id = QStringLiteral("S1");
    device.name = QStringLiteral("Switch");
    device.address = m_parts->agentAddress;
    if (m_settings.switchKind == SimulatedLabSettings::SwitchKind::Nsdp) {
        device.driver = switchdrivers::nsdp;
        device.password = Secret::plain(m_parts->switchPassword);
        return device;
    }
    device.driver = switchdrivers::snmp;
    device.profile = QStringLiteral("castbench-lab");
    device.community = Secret::plain(m_parts->community);
    return device;
}

Expected<void> SimulatedLab::startSite()
{
    for (const std::unique_ptr<SimStation> &station : m_parts->stations) {
        m_parts->site.add(station->id(), station->packager().folder(),
                          [&station = *station](quint64 pts90k) { return station.capturedAt(pts90k); });
    }
    m_parts->http = std::make_unique<wire::HttpServer>(m_parts->network);
    m_parts->http->setHandler(
        [this](const wire::HttpRequest &request) { return m_parts->site.answer(request); });
    const Expected<quint16> port = m_parts->http->listen(loopback, 0);
    if (!port)
        return port.error();
    m_parts->httpPort = *port;
    return {};
}

Expected<void> SimulatedLab::startChat()
{
    IrcServerSettings settings;
    settings.messagesPerWindow = chatMessagesPerWindow;
    settings.window = chatWindow;
    settings.onFlood = IrcServerSettings::OnFlood::Drop;
    m_parts->chat = std::make_unique<IrcServer>(settings, m_clock);
    const Expected<quint16> port = m_parts->chat->listen();
    if (!port)
        return port.error();
    m_parts->chatPort = *port;
    m_parts->site.setChatTruth([this] { return m_parts->chat->holdTimes(); });
    return {};
}

Expected<void> SimulatedLab::startTimeServer()
{
    m_parts->time = std::make_unique<SntpServer>(m_clock);
    const Expected<quint16> port = m_parts->time->listen();
    if (!port)
        return port.error();
    m_parts->timePort = *port;
    return {};
}

void SimulatedLab::autoStart()
{
    using AutoStart = SimulatedLabSettings::AutoStart;
    for (const std::unique_ptr<SimStation> &station : m_parts->stations) {
        const bool isFirst = station == m_parts->stations.front();
        if (m_settings.autoStart == AutoStart::All ||
            (m_settings.autoStart == AutoStart::AllButFirst && !isFirst))
            station->broadcaster().start();
    }
}

Lab SimulatedLab::lab() const
{
    Lab lab;
    lab.name = QStringLiteral("Built-in lab");
    for (const std::unique_ptr<SimStation> &station : m_parts->stations) {
        Broadcaster broadcaster = station->description();
        broadcaster.playlist = QUrl(m_parts->httpAddress(
            QStringLiteral("hls/%1/%2").arg(broadcaster.id, QString::fromLatin1(HlsPackager::playlistName))));
        lab.broadcasters.push_back(std::move(broadcaster));
    }
    lab.viewers = {
        makeViewer(QStringLiteral("P1"), QStringLiteral("Viewer in a browser"), PlayerProfile::Browser),
        makeViewer(QStringLiteral("M1"), QStringLiteral("Viewer with an app"), PlayerProfile::App)};
    lab.switchDevice = switchDevice();
    ChatService chat;
    chat.server = {loopback, m_parts->chatPort};
    chat.twitchTags = true;
    chat.messagesPerWindow = chatMessagesPerWindow;
    chat.window = chatWindow;
    lab.chat = chat;
    lab.referenceServer = Endpoint{loopback, m_parts->timePort};
    return lab;
}

QJsonObject SimulatedLab::labJson() const
{
    const Lab described = lab();
    QJsonObject object = labToJson(described);
    QJsonArray broadcasters = object.value(QLatin1StringView("broadcasters")).toArray();
    for (qsizetype i = 0; i < broadcasters.size(); ++i) {
        QJsonObject broadcaster = broadcasters[i].toObject();
        QJsonObject obs = broadcaster.value(QLatin1StringView("obs")).toObject();
        const Secret &password = described.broadcasters[static_cast<std::size_t>(i)].obsPassword;
        obs.insert(QLatin1StringView("password"), password.reveal().value_or(QString()));
        broadcaster.insert(QLatin1StringView("obs"), obs);
        broadcasters[i] = broadcaster;
    }
    object.insert(QLatin1StringView("broadcasters"), broadcasters);
    QJsonObject device = object.value(QLatin1StringView("switch")).toObject();
    if (m_settings.switchKind == SimulatedLabSettings::SwitchKind::Nsdp)
        device.insert(QLatin1StringView("password"), m_parts->switchPassword);
    else
        device.insert(QLatin1StringView("community"), m_parts->community);
    object.insert(QLatin1StringView("switch"), device);
    object.insert(QLatin1StringView("x-truth"), m_parts->httpAddress(QStringLiteral("truth/")));
    return object;
}

SimStation &SimulatedLab::station(int number)
{
    return *m_parts->stations.at(static_cast<std::size_t>(number - 1));
}

SimSwitchAgent &SimulatedLab::switchAgent()
{
    return *m_parts->agent;
}

IrcServer &SimulatedLab::chatServer()
{
    return *m_parts->chat;
}

SimSite &SimulatedLab::site()
{
    return m_parts->site;
}

Expected<void> SimulatedLab::setPlatformUp(bool up)
{
    for (const std::unique_ptr<SimStation> &station : m_parts->stations)
        station->setPlatformUp(up);
    m_parts->http->close();
    if (!up)
        return {};
    const Expected<quint16> port = m_parts->http->listen(loopback, m_parts->httpPort);
    return port ? Expected<void>() : port.error();
}

Expected<void> SimulatedLab::setChatUp(bool up)
{
    m_parts->chat->close();
    if (!up)
        return {};
    const Expected<quint16> port = m_parts->chat->listen(QHostAddress::LocalHost, m_parts->chatPort);
    return port ? Expected<void>() : port.error();
}

void SimulatedLab::restartCounters()
{
    m_parts->ports->restartCounters();
}

SntpServer &SimulatedLab::timeServer()
{
    return *m_parts->time;
}

} // namespace castbench::simlab
