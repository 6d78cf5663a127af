#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/text.h"

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace castbench {

/// An enumerator and its stable name in files and the database.
template<typename Enum>
struct EnumKey
{
    Enum value;
    QLatin1StringView key;
};

/// The name of `value`; empty for a value that the table lacks.
template<typename Enum, std::size_t count>
QString keyOf(const EnumKey<Enum> (&table)[count], Enum value)
{
    for (const EnumKey<Enum> &entry : table) {
        if (entry.value == value)
            return entry.key;
    }
    return {};
}

/// The enumerator called `key`. Errors: InvalidInput, listing the keys there are.
template<typename Enum, std::size_t count>
Expected<Enum> valueOfKey(const EnumKey<Enum> (&table)[count], QStringView key)
{
    QStringList keys;
    for (const EnumKey<Enum> &entry : table) {
        if (key == entry.key)
            return entry.value;
        keys << entry.key;
    }
    return Error{
        ErrorCode::InvalidInput,
        QStringLiteral("%1 is unknown; use one of: %2.").arg(quoted(key), keys.join(QStringLiteral(", "))),
        {}};
}

} // namespace castbench
