#include "probes/hls/attributelist.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t maximumAttributes = 64;

} // namespace

AttributeList::AttributeList(QStringView text)
{
    while (!text.isEmpty() && m_attributes.size() < maximumAttributes) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return;
        const QStringView name = text.first(equals).trimmed();
        text = text.sliced(equals + 1);
        const bool quoted = text.startsWith(u'"');
        qsizetype end = quoted ? text.indexOf(u'"', 1) : text.indexOf(u',');
        if (quoted && end < 0)
            return;
        if (end < 0)
            end = text.size();
        const QStringView value = quoted ? text.sliced(1, end - 1) : text.first(end).trimmed();
        m_attributes.push_back({name.toString(), value.toString()});
        const qsizetype comma = text.indexOf(u',', end);
        text = comma < 0 ? QStringView() : text.sliced(comma + 1);
    }
}

std::optional<QString> AttributeList::value(QLatin1StringView name) const
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
                                    [name](const Attribute &attribute) { return attribute.name == name; });
    if (found == m_attributes.end())
        return std::nullopt;
    return found->value;
}

} // namespace castbench
