#pragma once

#include "controllers/domain/expected.h"

#include <QJsonValue>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace castbench {

/// A limit of what the broadcaster's host may send. 1 kbit/s = 1000 bit/s. No Limit is a value of its
/// own, never 0.
class Cap
{
public:
    /// Smallest and largest limit that is plausible for an upload: 16 kbit/s and 100 Gbit/s.
    static constexpr std::int64_t minimumKbps = 16;
    static constexpr std::int64_t maximumKbps = 100'000'000;

    /// No Limit.
    constexpr Cap() = default;
    static constexpr Cap noLimit()
    {
        return {};
    }
    /// `kbps` must be positive; range checking is parse()'s business.
    static constexpr Cap kbps(std::int64_t kbps)
    {
        Cap cap;
        cap.m_kbps = kbps;
        return cap;
    }

    /// Reads "No Limit", "512 kbit/s", "4 Mbit/s", "1.5 Mbit/s", "1 Gbit/s" (case-insensitive, blanks
    /// optional). Refuses a bare number, byte rates such as "64 kB/s", fractions of a kbit/s and values
    /// outside minimumKbps … maximumKbps, with a message that shows the accepted form.
    /// Errors: InvalidInput.
    static Expected<Cap> parse(QStringView text);
    /// The same from JSON; anything but a string is refused.
    static Expected<Cap> fromJson(const QJsonValue &value);

    constexpr bool isLimited() const
    {
        return m_kbps.has_value();
    }
    /// kbit/s, or nothing for No Limit.
    constexpr std::optional<std::int64_t> limitKbps() const
    {
        return m_kbps;
    }
    /// "512 kbit/s" or "No Limit": what parse() reads, and what tables and figures show.
    QString text() const;

    bool operator==(const Cap &) const = default;

private:
    std::optional<std::int64_t> m_kbps;
};

} // namespace castbench
