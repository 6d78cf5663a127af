#pragma once

#include "controllers/contracts/capdriver.h"
#include "tests/support/networkbench.h"

#include <memory>
#include <vector>

namespace castbench::test {

/// A device and the driver that speaks to it, for what every driver must keep to.
class DriverBench
{
public:
    virtual ~DriverBench() = default;

    /// A driver that knows nothing of those before it. The device's id is "S1".
    virtual std::unique_ptr<CapDriver> driver() = 0;
    /// What port 1 is set to, told by the device itself and not by a driver.
    virtual QString portState() = 0;
    /// A port that is not there; 0: this device cannot tell.
    virtual int absentPort() const
    {
        return 0;
    }
    /// Why it cannot be tried on this computer; empty: it can.
    virtual QString obstacle() const
    {
        return {};
    }
};

/// Every driver in the forms that differ in what is sent. `network` is the bench's own namespaces, or what
/// hinders them.
struct NamedBench
{
    QString name;
    std::unique_ptr<DriverBench> bench;
};
std::vector<NamedBench> makeDriverBenches(const QString &networkObstacle);

} // namespace castbench::test
