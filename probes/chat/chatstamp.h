#pragma once

#include "controllers/domain/time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace castbench {

/// What a probe's chat message carries, so that whoever receives it knows how long it took:
///
///     cb1 RUN DEVICE SESSION SEQUENCE SENT OFFSET BOUND CRC
///
/// in printable ASCII, numbers in decimal, CRC-16 (ISO 3309) of all before it in four hexadecimal digits. Any
/// two stamps differ, so that no server takes one for a repetition.
struct ChatStamp
{
    qint64 run = 0;
    QString device;     ///< id of the sender's device, as in the lab
    qint64 session = 0; ///< when the sender began, ms since 1970 by its own clock: sequences restart with it
    quint64 sequence = 0;              ///< 1, 2, 3, … within a session
    UtcTime sentAt;                    ///< by the sender's own clock
    microseconds offset{0};            ///< reference − sender's clock
    std::optional<microseconds> bound; ///< of the offset; "-" = not known

    /// Reference time of sending.
    UtcTime sentReference() const
    {
        return sentAt + offset;
    }
    QByteArray text() const;
    /// Nothing for what others say, and for a stamp that is damaged or out of range.
    static std::optional<ChatStamp> parse(QByteArrayView text);

    bool operator==(const ChatStamp &) const = default;
};

} // namespace castbench
