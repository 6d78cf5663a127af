#pragma once

#include "app/desktop/devicelook.h"
#include "controllers/contracts/clock.h"
#include "probes/hls/httpfetcher.h"

#include <QCoreApplication>

namespace castbench {

/// How the platform is: whether every broadcaster's playlist can be had, and whether the chat server answers.
class PlatformLook final : public DeviceLook
{
    Q_DECLARE_TR_FUNCTIONS(PlatformLook)

public:
    PlatformLook(const Lab &lab, Clock &clock);

    /// True if the lab has anything to look at.
    static bool isNeeded(const Lab &lab);

    QCoro::Task<DeviceHealth> look(LookDepth depth, std::stop_token stop) override;

private:
    QCoro::Task<Finding> lookAtPlaylist(Broadcaster broadcaster, std::stop_token stop);
    QCoro::Task<Finding> lookAtChat(std::stop_token stop);
    QCoro::Task<Expected<HttpAnswer>> fetch(QUrl url, std::stop_token stop);

    const Lab m_lab;
    Clock &m_clock;
    HttpFetcher m_http;
};

} // namespace castbench
