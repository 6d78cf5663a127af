#include "ui/dialogs/platformdialog.h"

#include "ui/dialogs/endpointfield.h"
#include "ui/dialogs/secretedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace castbench {

namespace {

constexpr int mostMessages = 100'000;
constexpr int longestWindowSeconds = 3600;

} // namespace

PlatformDialog::PlatformDialog(const Lab &lab, LabService &service, const SecretStore &secrets,
                               QWidget *parent)
    : DeviceDialog(lab, QStringLiteral("chat."), service, secrets, parent)
    , m_chat(lab.chat.value_or(ChatService()))
    , m_new(!lab.chat)
{
    setObjectName(QStringLiteral("platformDialog"));
    m_server = addText("server", QStringLiteral("server"),
                       m_chat.server.isEmpty() ? QString() : m_chat.server.text());
    m_tls = addTick("tls", QStringLiteral("tls"), m_chat.tls);
    m_tags = addTick("tags", QStringLiteral("twitch_tags"), m_chat.twitchTags);
    m_messages = addNumber("messages", QStringLiteral("rate_limit.messages"), 1, mostMessages,
                           m_chat.messagesPerWindow);
    m_window = addNumber("window", QStringLiteral("rate_limit.per_seconds"), 1, longestWindowSeconds,
                         static_cast<int>(m_chat.window.count()));
    m_nick = addText("nick", QStringLiteral("reference_nick"), m_chat.referenceNick);
    m_password = addSecret("password", QStringLiteral("reference_password"), m_chat.referencePassword);
    setCheck(m_server, [this] { return endpointProblem(m_server); });
    begin(m_new);
}

void PlatformDialog::write(Lab &lab) const
{
    ChatService chat = m_chat;
    chat.server = endpointOf(m_server);
    chat.tls = m_tls->isChecked();
    chat.twitchTags = m_tags->isChecked();
    chat.messagesPerWindow = m_messages->value();
    chat.window = seconds{m_window->value()};
    chat.referenceNick = m_nick->text();
    chat.referencePassword = m_password->secret();
    lab.chat = chat;
}

QString PlatformDialog::testedDevice() const
{
    return QString::fromLatin1(platformDeviceId);
}

void PlatformDialog::retranslate()
{
    setWindowTitle(m_new ? tr("Add chat") : tr("Chat of the platform"));
    describe(m_server, tr("&Server"), tr("IRC server and port: irc.example.org:6667"));
    describe(m_tls, tr("&Encrypted (TLS)"));
    describe(m_tags, tr("&Twitch: read when the server got each message"));
    describe(m_messages, tr("&Messages at most"), tr("The server's limit for one participant"));
    describe(m_window, tr("&Within"), tr("Time over which the limit counts"));
    m_window->setSuffix(tr(" s"));
    describe(m_nick, tr("&Reference nick"), tr("Who takes part at the reference; left empty: castbench-ref"));
    describe(m_password, tr("Reference &password"));
    setHint(tr("Playlists belong to the broadcasters and are edited there."));
    DeviceDialog::retranslate();
}

} // namespace castbench
