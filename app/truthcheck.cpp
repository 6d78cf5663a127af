#include "app/truthcheck.h"

#include "probes/hls/hlsviewerprobe.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

#include <cmath>

namespace castbench {

namespace {

constexpr double ptsPerSecond = 90'000; // MPEG-2 systems clock, ISO/IEC 13818-1
constexpr int answerTimeoutMs = 5000;

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

TruthCheck::TruthCheck(QUrl truth)
    : m_truth(std::move(truth))
{
    m_network.setTransferTimeout(answerTimeoutMs);
}

TruthCheck::~TruthCheck() = default;

void TruthCheck::observe(const FrameDue &frame)
{
    const double ptsSeconds = std::chrono::duration<double>(frame.pts).count();
    QUrl url = m_truth.resolved(QUrl(frame.sample.series.subject));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("pts"), QString::number(std::llround(ptsSeconds * ptsPerSecond)));
    url.setQuery(query);
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, sample = frame.sample] {
        reply->deleteLater();
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        const QJsonValue captured = answer.value(QLatin1StringView("captured_us"));
        if (reply->error() != QNetworkReply::NoError || !captured.isDouble())
            return;
        const auto trueLatency = sample.deviceAt.time_since_epoch() - microseconds(captured.toInteger());
        m_errorsMs.push_back(sample.value - std::chrono::duration<double, std::milli>(trueLatency).count());
    });
}

Summary TruthCheck::absolute() const
{
    std::vector<double> values = m_errorsMs;
    for (double &value : values)
        value = std::abs(value);
    return summarize(values);
}

Summary TruthCheck::plain() const
{
    return summarize(m_errorsMs);
}

QJsonObject TruthCheck::toJson() const
{
    const Summary all = plain();
    const Summary sizes = absolute();
    return {{QStringLiteral("broadcast_latency_error_ms"),
             QJsonObject{{QStringLiteral("n"), static_cast<qint64>(all.n)},
                         {QStringLiteral("mean"), orNull(all.mean)},
                         {QStringLiteral("p95_abs"), orNull(sizes.p95)},
                         {QStringLiteral("max_abs"), orNull(sizes.maximum)}}}};
}

QString TruthCheck::text() const
{
    const Summary all = plain();
    const Summary sizes = absolute();
    if (!all.mean || !sizes.p95 || !sizes.maximum)
        return QStringLiteral("Error against the lab's truth: not measured.");
    return QStringLiteral(
               "Error of broadcast latency against the lab's truth: mean %1 ms, 95 % within %2 ms, "
               "largest %3 ms (n = %4).")
        .arg(*all.mean, 0, 'f', 2)
        .arg(*sizes.p95, 0, 'f', 2)
        .arg(*sizes.maximum, 0, 'f', 2)
        .arg(all.n);
}

} // namespace castbench
