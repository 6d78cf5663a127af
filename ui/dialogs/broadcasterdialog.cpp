#include "ui/dialogs/broadcasterdialog.h"

#include "ui/dialogs/chooseportdialog.h"
#include "ui/dialogs/endpointfield.h"
#include "ui/dialogs/obsscriptoffer.h"
#include "ui/dialogs/secretedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace castbench {

namespace {

constexpr quint16 ntpPort = 123;
constexpr int largestPort = 4096;
constexpr int largestFrameClock = 255;

int keyOf(ClockSource::Kind kind)
{
    return static_cast<int>(kind);
}

QString shown(const QUrl &url)
{
    return url.toString();
}

/// A URL as people type it: the scheme may be left out.
QUrl urlOf(const QLineEdit *field, const QString &scheme)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return {};
    return QUrl(text.contains(QStringLiteral("://")) ? text : QStringLiteral("%1://%2").arg(scheme, text),
                QUrl::StrictMode);
}

/// Which URLs the lab's check cannot see, because they do not even parse.
QString urlProblem(const QLineEdit *field, const QString &scheme, const QString &message)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() || urlOf(field, scheme).isValid() ? QString() : message;
}

} // namespace

BroadcasterDialog::BroadcasterDialog(const Lab &lab, std::size_t index, bool isNew, LabService &service,
                                     SwitchService &switches, const SecretStore &secrets, Prompts &prompts,
                                     QWidget *parent)
    : DeviceDialog(lab, QStringLiteral("broadcasters[%1].").arg(index), service, secrets, parent)
    , m_switches(switches)
    , m_index(index)
    , m_new(isNew)
{
    setObjectName(QStringLiteral("broadcasterDialog"));
    const Broadcaster &broadcaster = lab.broadcasters.at(index);
    m_id = addText("id", QStringLiteral("id"), broadcaster.id);
    m_name = addText("name", QStringLiteral("name"), broadcaster.name);
    m_obs = addText("obs", QStringLiteral("obs.url"), shown(broadcaster.obsUrl));
    m_password = addSecret("obsPassword", QStringLiteral("obs.password"), broadcaster.obsPassword);
    m_port = addNumber("port", QStringLiteral("switch_port"), 1, largestPort, broadcaster.switchPort);
    m_choosePort = addButton(m_port, "choosePort");
    m_playlist = addText("playlist", QStringLiteral("playlist"), shown(broadcaster.playlist));
    m_channel = addText("channel", QStringLiteral("chat_channel"), broadcaster.chatChannel);
    m_frameClock = addNumber("frameClock", QStringLiteral("frame_clock_id"), 0, largestFrameClock,
                             broadcaster.frameClockId);
    auto *script = new ObsScriptOffer(prompts, this);
    addExtra(script);
    m_clock = addChoice("clock", {});
    m_timeServer = addText("timeServer", QStringLiteral("clock"),
                           broadcaster.clock.server.isEmpty() ? QString() : broadcaster.clock.server.text());
    for (const auto kind : {ClockSource::Kind::Unknown, ClockSource::Kind::Controller,
                            ClockSource::Kind::Sntp, ClockSource::Kind::Reference})
        m_clock->addItem({}, keyOf(kind));
    m_clock->setCurrentIndex(std::max(0, m_clock->findData(keyOf(broadcaster.clock.kind))));
    setCheck(m_obs, [this] {
        return urlProblem(m_obs, QStringLiteral("ws"),
                          tr("This is no address. Type one such as ws://192.168.1.11:4455"));
    });
    setCheck(m_playlist, [this] {
        return urlProblem(m_playlist, QStringLiteral("http"),
                          tr("This is no address. Type one such as https://video.example.org/b1.m3u8"));
    });
    setCheck(m_id, [this] {
        return m_id->text() == QString::fromLatin1(platformDeviceId)
                   ? tr("This id is the platform's; choose another.")
                   : QString();
    });
    setCheck(m_timeServer, [this] { return endpointProblem(m_timeServer, ntpPort); });
    connect(m_choosePort, &QPushButton::clicked, this, &BroadcasterDialog::choosePort);
    connect(script, &ObsScriptOffer::helpWanted, this, &BroadcasterDialog::helpWanted);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &BroadcasterDialog::showClock);
    showClock();
    begin(isNew);
}

void BroadcasterDialog::write(Lab &lab) const
{
    Broadcaster &broadcaster = lab.broadcasters.at(m_index);
    broadcaster.id = m_id->text();
    broadcaster.name = m_name->text().isEmpty() ? m_id->text() : m_name->text();
    broadcaster.obsUrl = urlOf(m_obs, QStringLiteral("ws"));
    broadcaster.obsPassword = m_password->secret();
    broadcaster.switchPort = m_port->value();
    broadcaster.frameClockId = m_frameClock->value();
    broadcaster.playlist = urlOf(m_playlist, QStringLiteral("http"));
    broadcaster.chatChannel = m_channel->text();
    broadcaster.clock = clock();
}

ClockSource BroadcasterDialog::clock() const
{
    ClockSource clock;
    clock.kind = static_cast<ClockSource::Kind>(m_clock->currentData().toInt());
    if (clock.kind == ClockSource::Kind::Sntp)
        clock.server = endpointOf(m_timeServer, ntpPort);
    return clock;
}

QString BroadcasterDialog::testedDevice() const
{
    return m_id->text();
}

void BroadcasterDialog::choosePort()
{
    const Broadcaster typed = edited().broadcasters.at(m_index);
    auto *dialog = new ChoosePortDialog(original().switchDevice, typed, m_switches, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_port->setValue(dialog->port()); });
    dialog->open();
}

void BroadcasterDialog::showClock()
{
    setRowShown(m_timeServer, m_clock->currentData().toInt() == keyOf(ClockSource::Kind::Sntp));
}

void BroadcasterDialog::retranslate()
{
    setWindowTitle(m_new ? tr("New broadcaster")
                         : tr("Broadcaster %1").arg(original().broadcasters.at(m_index).id));
    describe(m_id, tr("&Id"), tr("Short and unique in the lab, such as B1: letters, digits, - and _"));
    describe(m_name, tr("&Name"), tr("For people: Commentator"));
    describe(m_obs, tr("&OBS address"), tr("Where OBS listens for obs-websocket: ws://192.168.1.11:4455"));
    describe(m_password, tr("OBS &password"));
    describe(m_port, tr("&Switch port"), tr("The port of the switch into which this computer's cable goes"));
    m_choosePort->setText(tr("C&hoose …"));
    m_choosePort->setToolTip(tr("Shows the ports of the lab's switch, and finds this computer among them"));
    describe(m_playlist, tr("Playlist &URL"),
             tr("Where viewers find the stream: an HLS playlist. May be empty."));
    describe(m_channel, tr("Chat c&hannel"), tr("Such as #b1. May be empty."));
    describe(m_frameClock, tr("&Frame clock"),
             tr("Source id in the strip of cells at the picture's top; 0 stands for any"));
    m_frameClock->setSpecialValueText(tr("any"));
    describe(m_clock, tr("Cloc&k"), tr("How its clock relates to reference time"));
    describe(m_timeServer, tr("&Time server"), tr("The NTP server that runs on this computer: 192.168.1.11"));
    const QStringList kinds{tr("Not known: latencies without uncertainty"), tr("Same computer as Castbench"),
                            tr("An NTP server runs on it"), tr("It is the reference")};
    for (int at = 0; at < m_clock->count(); ++at)
        m_clock->setItemText(at, kinds.at(at));
    DeviceDialog::retranslate();
}

} // namespace castbench
