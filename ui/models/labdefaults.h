#pragma once

#include "controllers/domain/lab.h"

namespace castbench {

/// The first of "P1", "P2", … that no device of the lab is called.
QString freeId(const Lab &lab, const QString &letter);
/// A broadcaster to begin with: a free id, and the first free port of the switch.
Broadcaster newBroadcaster(const Lab &lab);
/// A viewer to begin with: a browser on this computer ("P2"), or an app on a device with a probe ("M2").
Viewer newViewer(const Lab &lab, PlayerProfile profile);

} // namespace castbench
