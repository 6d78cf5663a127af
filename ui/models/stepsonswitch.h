#pragma once

#include "controllers/domain/lab.h"
#include "controllers/domain/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace castbench {

/// Steps as the switch of a lab would carry them out: not every switch can set every cap.
struct StepsOnSwitch
{
    std::vector<Step> steps; ///< with the caps that will really be set
    QString note;            ///< which caps become others; for people, empty: none does
};

/// Without a lab, or where the switch's profile cannot be read, the steps stay as they are.
StepsOnSwitch stepsOnSwitch(std::vector<Step> steps, const std::optional<Lab> &lab);

} // namespace castbench
