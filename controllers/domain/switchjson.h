#pragma once

#include "controllers/domain/switchdevice.h"

#include <QJsonObject>

namespace castbench {

/// What readSwitch() reads, with references to secrets; plain ones appear as {"redacted": true}.
QJsonObject switchToJson(const Switch &device);

} // namespace castbench
