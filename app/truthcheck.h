#pragma once

#include "controllers/domain/sample.h"
#include "controllers/statistics/summary.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

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
    /// {"broadcast_latency_error_ms":{"n","mean","p95_abs","max_abs"}}; null where nothing was answered.
    QJsonObject toJson() const;
    /// One line for a person.
    QString text() const;

private:
    Summary absolute() const;
    Summary plain() const;

    QUrl m_truth;
    QNetworkAccessManager m_network;
    std::vector<double> m_errorsMs; ///< measured − true latency
};

} // namespace castbench
