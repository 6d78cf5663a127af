#include "probes/obs/obscheck.h"

#include <QPointer>

namespace castbench {

namespace {

QString remedyFor(ErrorCode code, const QUrl &url)
{
    switch (code) {
    case ErrorCode::AuthenticationFailed:
        return QStringLiteral(
            "Copy the password from OBS (Tools, WebSocket Server Settings, Show Connect Info) into "
            "the lab.");
    case ErrorCode::Unsupported:
        return QStringLiteral("Install OBS 28 or newer; its WebSocket server is built in.");
    case ErrorCode::InvalidInput:
        return QStringLiteral("Correct the broadcaster's OBS address or password in the lab.");
    case ErrorCode::Refused:
        return QStringLiteral(
                   "Check that OBS, and not another program, listens at %1, then start the program again.")
            .arg(url.toDisplayString(QUrl::RemoveUserInfo));
    default:
        return QStringLiteral(
                   "Start OBS, switch its WebSocket server on (Tools, WebSocket Server Settings), and check "
                   "that a firewall lets port %1 through.")
            .arg(url.port());
    }
}

/// Puts findings about one OBS together.
class Findings
{
public:
    explicit Findings(const ObsClient &client)
        : m_device(client.device())
        , m_url(client.url())
    {
    }

    void add(Severity severity, const QString &check, const QString &message, const QString &remedy = {})
    {
        list.push_back(Finding{severity, m_device, check, message, remedy});
    }
    void add(const Error &error, const QString &check)
    {
        add(Severity::Error, check, error.text(), remedyFor(error.code, m_url));
    }
    void addVersion(const obs::Version &version)
    {
        add(Severity::Info, QStringLiteral("OBS version"),
            QStringLiteral("OBS %1, obs-websocket %2 on %3.")
                .arg(version.obs, version.webSocket, version.platform));
    }
    void addStream(const obs::StreamStatus &status)
    {
        const QString check = QStringLiteral("stream");
        if (status.reconnecting)
            add(Severity::Warning, check, QStringLiteral("OBS has lost the platform and is reconnecting."),
                QStringLiteral("Check the broadcaster's way to the platform and the stream key."));
        else if (status.active)
            add(Severity::Info, check, QStringLiteral("OBS is streaming."));
        else
            list.push_back({Severity::Warning, m_device, check, QStringLiteral("OBS is not streaming."),
                            QStringLiteral("Start the stream in OBS, unless the run starts it."), true});
    }
    void addDynamicBitrate(const QJsonObject &parameter)
    {
        const QString value = parameter.value(QLatin1StringView("parameterValue")).toString();
        const QString check = QStringLiteral("dynamic bitrate");
        if (value.compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0)
            add(Severity::Warning, check,
                QStringLiteral(
                    "OBS lowers its bitrate when the upload is congested and then drops no frames."),
                QStringLiteral(
                    "Switch it off in OBS (Settings, Advanced, Network) to study dropped frames."));
        else
            add(Severity::Info, check, QStringLiteral("OBS keeps its bitrate under congestion."));
    }

    std::vector<Finding> list;

private:
    QString m_device;
    QUrl m_url;
};

/// Adds what `parse` makes of an answer, or the error in its place.
template<typename Parse, typename Add>
void addParsed(Findings &findings, const QString &check, const Expected<QJsonObject> &answer, Parse parse,
               Add add)
{
    if (!answer) {
        findings.add(answer.error(), check);
        return;
    }
    const auto parsed = parse(*answer);
    if (parsed)
        add(*parsed);
    else
        findings.add(parsed.error(), check);
}

} // namespace

QCoro::Task<Expected<ObsCheck>> checkObs(ObsClient &client, std::stop_token stop)
{
    const QPointer<ObsClient> alive(&client);
    const QString answers = QStringLiteral("OBS answers");
    Findings findings(client);
    ObsCheck result;
    const Expected<void> ready = co_await client.ready(stop);
    if (stop.stop_requested() || !alive)
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check of OBS was cancelled."), {}};
    if (!ready) {
        findings.add(ready.error(), answers);
        result.findings = findings.list;
        co_return result;
    }
    findings.add(Severity::Info, answers,
                 QStringLiteral("OBS answers at %1.").arg(client.url().toDisplayString()));
    findings.add(Severity::Info, QStringLiteral("OBS password"),
                 client.passwordAsked() ? QStringLiteral("OBS accepted the password.")
                                        : QStringLiteral("OBS asks for no password."));

    const QJsonObject nothing;
    const QJsonObject dynamicBitrate{{QStringLiteral("parameterCategory"), QStringLiteral("Output")},
                                     {QStringLiteral("parameterName"), QStringLiteral("DynamicBitrate")}};
    // Asked together, so that one that is not answered does not hold up the rest.
    auto version = client.request(QStringLiteral("GetVersion"), nothing, stop);
    auto stream = client.request(QStringLiteral("GetStreamStatus"), nothing, stop);
    auto parameter = client.request(QStringLiteral("GetProfileParameter"), dynamicBitrate, stop);
    const Expected<QJsonObject> versionAnswer = co_await version;
    const Expected<QJsonObject> streamAnswer = co_await stream;
    const Expected<QJsonObject> parameterAnswer = co_await parameter;
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check of OBS was cancelled."), {}};

    addParsed(findings, QStringLiteral("OBS version"), versionAnswer, obs::parseVersion,
              [&](const obs::Version &seen) {
                  findings.addVersion(seen);
                  result.version = seen;
              });
    addParsed(findings, QStringLiteral("stream"), streamAnswer, obs::parseStreamStatus,
              [&](const obs::StreamStatus &status) {
                  findings.addStream(status);
                  result.stream = status;
              });
    if (parameterAnswer)
        findings.addDynamicBitrate(*parameterAnswer);
    else
        findings.add(Severity::Warning, QStringLiteral("dynamic bitrate"), parameterAnswer.error().text(),
                     QStringLiteral("Look in OBS (Settings, Advanced, Network) whether it is switched off."));
    result.findings = findings.list;
    co_return result;
}

} // namespace castbench
