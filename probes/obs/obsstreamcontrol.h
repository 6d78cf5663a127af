#pragma once

#include "controllers/contracts/streamcontrol.h"
#include "probes/obs/obsclient.h"

namespace castbench {

/// Starts and stops a broadcaster's stream through OBS. Calls under way end with Cancelled when the client is
/// destroyed.
class ObsStreamControl final : public StreamControl
{
public:
    /// How long OBS may take to reach the platform, or to end the stream.
    static constexpr seconds changeTimeout{20};

    /// Both must outlive the control.
    ObsStreamControl(ObsClient &client, Clock &clock);

    QString device() const override;
    QCoro::Task<Expected<bool>> isStreaming(std::stop_token stop) override;
    QCoro::Task<Expected<void>> startStream(std::stop_token stop) override;
    QCoro::Task<Expected<void>> stopStream(std::stop_token stop) override;

private:
    ObsClient &m_client;
    Clock &m_clock;
};

} // namespace castbench
