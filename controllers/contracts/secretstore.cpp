#include "controllers/contracts/secretstore.h"

#include "controllers/domain/text.h"

namespace castbench {

Expected<void> checkSecretEntry(const QString &entry)
{
    if (!entry.isEmpty() && entry.size() <= maximumSecretLength && !hasControlCharacters(entry))
        return {};
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("The name of a secret has 1 to %1 characters and no line breaks.")
                     .arg(maximumSecretLength),
                 {}};
}

Expected<void> checkSecretText(const QString &text)
{
    if (!text.isEmpty() && text.size() <= maximumSecretLength && text.isValidUtf16() &&
        !text.contains(QChar::Null))
        return {};
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("A secret is a text of 1 to %1 characters; use a shorter one.")
                     .arg(maximumSecretLength),
                 {}};
}

Error missingSecret(const QString &entry)
{
    return {ErrorCode::NotFound,
            QStringLiteral("The secret %1 is not in the key store; type it again on the lab page, or use "
                           "{\"env\": …} or {\"file\": …} in the lab file.")
                .arg(quoted(entry)),
            {}};
}

} // namespace castbench
