#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

namespace castbench {

/// The figure of the upload-cap experiment, four panels over the time since the run's start:
/// - "upload-rate": the broadcaster's bytes, the switch port's octets, and the cap as it was read back
///   (No Limit and a step whose cap was not confirmed have no line), kbit/s;
/// - "dropped-frames": since the run began, by cause and all causes together, frames;
/// - "broadcast-latency": one curve per viewer and method, with uncertainty, s;
/// - "chat-latency": sending and receiving, per device, ms.
/// A curve is interrupted where a gap begins or where samples are further apart than gapFactor × the
/// expected interval. Events of severity Warning and above become marks. Steps that began become bands.
/// Only what lies between the run's start and the end of its last step is shown.
FigureData uploadCapFigure(const RunData &data);

} // namespace castbench
