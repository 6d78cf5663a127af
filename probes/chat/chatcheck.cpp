#include "probes/chat/chatcheck.h"

namespace castbench {

namespace {

struct Outcome
{
    ChatOutcome value;
    std::stop_source settled;
};

QString remedyFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthenticationFailed:
        return QStringLiteral(
            "Correct the chat password in the lab file; a Twitch token begins with \"oauth:\".");
    case ErrorCode::InvalidInput:
        return QStringLiteral("Correct the chat nick or channel in the lab file.");
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
        return QStringLiteral("Start the chat server, or correct its address and port in the lab file.");
    case ErrorCode::Protocol:
        return QStringLiteral("Correct port and \"tls\" of the chat server in the lab file.");
    default:
        return QStringLiteral("Follow what the server says, or choose another server in the lab file.");
    }
}

Finding chatFinding(const QString &device, Severity severity, const QString &message,
                    const QString &remedy = {})
{
    return {severity, device, QStringLiteral("chat"), message, remedy};
}

std::vector<Finding> describe(const IrcConnection &connection, const IrcSettings &settings,
                              const QString &device, milliseconds interval)
{
    std::vector<Finding> findings;
    const QString how =
        connection.isEncrypted() ? QStringLiteral("encrypted") : QStringLiteral("not encrypted");
    findings.push_back(
        chatFinding(device, Severity::Info,
                    QStringLiteral("Joined %1 on %2 as \"%3\", %4.")
                        .arg(settings.channel, settings.server.text(), connection.nick(), how)));
    if (!settings.tls && !settings.password.isEmpty() && !isLoopbackHost(settings.server.host)) {
        findings.push_back(chatFinding(
            device, Severity::Warning, QStringLiteral("The chat password travels without encryption."),
            QStringLiteral("Set \"tls\": true and the server's port for TLS (6697).")));
    }
    const auto shortest = std::chrono::ceil<milliseconds>(connection.shortestInterval());
    if (shortest > interval) {
        findings.push_back(chatFinding(
            device, Severity::Info,
            QStringLiteral("The server's limit allows a message every %1 ms.").arg(shortest.count())));
    }
    return findings;
}

} // namespace

QCoro::Task<ChatOutcome> waitForChat(IrcConnection &connection, Clock &clock, std::stop_token stop)
{
    const auto outcome = std::make_shared<Outcome>();
    const auto settle = [outcome](const std::optional<Error> &error, bool isFinal) {
        if (outcome->settled.stop_requested())
            return;
        outcome->value = {!error, error, isFinal};
        outcome->settled.request_stop();
    };
    QObject::connect(&connection, &IrcConnection::joined, &connection,
                     [settle] { settle(std::nullopt, false); });
    QObject::connect(&connection, &IrcConnection::lost, &connection,
                     [settle](const Error &error) { settle(error, false); });
    QObject::connect(&connection, &IrcConnection::failed, &connection,
                     [settle](const Error &error) { settle(error, true); });
    const std::stop_callback cancel{stop, [outcome] {
                                        outcome->settled.request_stop();
                                    }};
    (void)co_await waitFor(clock, chatPatience, outcome->settled.get_token());
    if (!outcome->value.joined && !outcome->value.error)
        outcome->value.error =
            Error{ErrorCode::Timeout, QStringLiteral("The chat server does not answer."), {}};
    co_return outcome->value;
}

QCoro::Task<Expected<std::vector<Finding>>>
checkChat(IrcSettings settings, QString device, milliseconds interval, Clock &clock, std::stop_token stop)
{
    IrcConnection connection{settings, clock};
    connection.open();
    const ChatOutcome outcome = co_await waitForChat(connection, clock, stop);
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was cancelled."), {}};
    std::vector<Finding> findings;
    if (outcome.joined)
        findings = describe(connection, settings, device, interval);
    else
        findings.push_back(
            chatFinding(device, Severity::Error, outcome.error->text(), remedyFor(outcome.error->code)));
    connection.close();
    co_return findings;
}

} // namespace castbench
