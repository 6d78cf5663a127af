#pragma once

#include "controllers/domain/sample.h"
#include "controllers/statistics/summary.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>
#include <qcorotask.h>

#include <optional>
#include <vector>

namespace castbench {

struct FrameDue;

/// Holds what the viewers measured on the built-in lab against what the lab knows: when each frame was really
/// captured. Asks the lab for every sample as it comes (GET truth/BROADCASTER?pts=…), because the lab
/// remembers some minutes only.
class TruthCheck
{
public:
    /// `truth` is the address below which the lab answers. Only for a lab on this computer: instants are
    /// compared by one clock.
    explicit TruthCheck(QUrl truth);
    ~TruthCheck();

    void observe(const FrameDue &frame);
    /// Asks how long the chat server kept messages: what the run measured beyond that bounds the error.
    QCoro::Task<void> checkChat(std::vector<double> latenciesMs);
    /// {"broadcast_latency_error_ms":{"n","mean","p95_abs","max_abs"},
    ///  "chat_latency_ms":{"median","held_median","error_at_most"}}; null where nothing was answered.
    QJsonObject toJson() const;
    /// One line each for a person.
    QString text() const;

private:
    Summary absolute() const;
    QString broadcastText() const;
    QString chatText() const;
    std::optional<double> chatErrorMs() const;

    QUrl m_truth;
    QNetworkAccessManager m_network;
    std::vector<double> m_errorsMs; ///< measured − true latency
    std::optional<double> m_chatMedianMs;
    std::optional<double> m_chatHeldMs; ///< median of the server's own time
};

} // namespace castbench
