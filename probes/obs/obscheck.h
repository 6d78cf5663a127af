#pragma once

#include "controllers/contracts/probe.h"
#include "probes/obs/obsclient.h"

namespace castbench {

/// What a look at an OBS found out.
struct ObsCheck
{
    std::vector<Finding> findings;
    std::optional<obs::Version> version;
    std::optional<obs::StreamStatus> stream;
};

/// Looks at OBS without changing it: does it answer, does it take the password, which version is it, is it
/// streaming, does it adapt its bitrate. Comes back within 15 s. Errors: Cancelled.
QCoro::Task<Expected<ObsCheck>> checkObs(ObsClient &client, std::stop_token stop);

} // namespace castbench
