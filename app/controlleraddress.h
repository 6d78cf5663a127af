#pragma once

#include "controllers/domain/lab.h"

#include <QUrl>

namespace castbench {

/// Where a viewer's device finds this computer when it listens on `port`: the address that the lab says, or,
/// where it listens on all of them, the one in the network of the lab's other devices.
QUrl controllerUrl(const Lab &lab, quint16 port);

} // namespace castbench
