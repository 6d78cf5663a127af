#pragma once

#include "controllers/domain/lab.h"

#include <QJsonObject>
#include <QStringList>

namespace castbench {

/// Which labs count as the same.
enum class LabMatch {
    Same,    ///< devices, switch and addresses agree
    BuiltIn, ///< the same, but the ports on this computer are others each time
};

/// In what `given` is another lab than the one that a run keeps as `stored` (labToJson()), one line each:
/// "switch.address: 10.0.0.2 in the run, 10.0.0.3 in the lab given". Empty: nothing. Names, secrets and where
/// the controller listens do not count.
QStringList labDifferences(const QJsonObject &stored, const Lab &given, LabMatch match);

} // namespace castbench
