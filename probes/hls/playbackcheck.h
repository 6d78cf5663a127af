#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"

#include <QUrl>

namespace castbench {

/// What to look at before a run.
struct PlaybackCheck
{
    QString device;
    QString source;
    int frameClockId = 0; ///< 0 = any stamp
    QUrl playlist;
};

/// Looks whether a stream can be measured: the playlist answers, is live (seen to grow, however long its
/// history), lists segments, the newest one decodes and carries a frame clock or has a program date
/// time. Comes back within 15 s. A stream that is not running is a warning, since the run may start it.
/// `clock` must outlive the call. Errors: Cancelled only.
QCoro::Task<Expected<std::vector<Finding>>> checkPlayback(PlaybackCheck check, Clock &clock,
                                                          std::stop_token stop);

} // namespace castbench
