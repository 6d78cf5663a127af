#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace castbench {

/// The attributes of a playlist tag: NAME=value,NAME="quoted, value" (RFC 8216 §4.2).
class AttributeList
{
public:
    /// Reads what can be read; a malformed rest is left out. At most 64 attributes.
    explicit AttributeList(QStringView text);

    /// The value without its quotes, or nothing.
    std::optional<QString> value(QLatin1StringView name) const;

private:
    struct Attribute
    {
        QString name;
        QString value;
    };
    std::vector<Attribute> m_attributes;
};

} // namespace castbench
