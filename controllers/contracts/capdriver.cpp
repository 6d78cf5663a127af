#include "controllers/contracts/capdriver.h"

namespace castbench {

QCoro::Task<Expected<std::vector<SwitchPort>>> CapDriver::ports(std::stop_token)
{
    co_return Error{ErrorCode::Unsupported, QStringLiteral("The switch tells nothing of its ports."), {}};
}

} // namespace castbench
