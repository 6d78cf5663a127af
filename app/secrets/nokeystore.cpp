#include "app/secrets/keystore.h"

namespace castbench {

QCoro::Task<Expected<std::unique_ptr<SecretStore>>> openKeyStore(Clock &)
{
    co_return Error{ErrorCode::Unsupported,
                    QStringLiteral("This Castbench was built without the system's key store."),
                    {}};
}

} // namespace castbench
