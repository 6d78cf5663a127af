#include "app/truthcheck.h"

#include "probes/hls/hlsviewerprobe.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>
#include <qcorosignal.h>

#include <cmath>
#include <memory>

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

QCoro::Task<void> TruthCheck::checkChat(std::vector<double> latenciesMs)
{
    m_chatMedianMs = summarize(latenciesMs).median;
    const std::unique_ptr<QNetworkReply> reply(
        m_network.get(QNetworkRequest(m_truth.resolved(QUrl(QStringLiteral("chat"))))));
    QNetworkReply *pending = reply.get();
    if (!pending->isFinished())
        co_await qCoro(pending, &QNetworkReply::finished);
    const QJsonValue held =
        QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1StringView("held_us"));
    if (reply->error() == QNetworkReply::NoError && held.isDouble())
        m_chatHeldMs = held.toDouble() / 1000;
}

std::optional<double> TruthCheck::chatErrorMs() const
{
    if (!m_chatMedianMs || !m_chatHeldMs)
        return std::nullopt;
    return *m_chatMedianMs - *m_chatHeldMs;
}

QJsonObject TruthCheck::toJson() const
{
    const Summary all = summarize(m_errorsMs);
    const Summary sizes = absolute();
    return {{QStringLiteral("broadcast_latency_error_ms"),
             QJsonObject{{QStringLiteral("n"), static_cast<qint64>(all.n)},
                         {QStringLiteral("mean"), orNull(all.mean)},
                         {QStringLiteral("p95_abs"), orNull(sizes.p95)},
                         {QStringLiteral("max_abs"), orNull(sizes.maximum)}}},
            {QStringLiteral("chat_latency_ms"),
             QJsonObject{{QStringLiteral("median"), orNull(m_chatMedianMs)},
                         {QStringLiteral("held_median"), orNull(m_chatHeldMs)},
                         {QStringLiteral("error_at_most"), orNull(chatErrorMs())}}}};
}

QString TruthCheck::text() const
{
    return broadcastText() + QLatin1Char('\n') + chatText();
}

QString TruthCheck::chatText() const
{
    const auto error = chatErrorMs();
    if (!error)
        return QStringLiteral("Chat latency against the lab's truth: not measured.");
    return QStringLiteral(
               "Chat latency against the lab's truth: the server kept a message %1 ms (median), so that the "
               "measured median of %2 ms is wrong by %3 ms at most.")
        .arg(*m_chatHeldMs, 0, 'f', 2)
        .arg(*m_chatMedianMs, 0, 'f', 2)
        .arg(*error, 0, 'f', 2);
}

QString TruthCheck::broadcastText() const
{
    const Summary all = summarize(m_errorsMs);
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
