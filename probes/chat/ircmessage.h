#pragma once

#include "controllers/domain/time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace castbench {

/// One line of IRC (RFC 1459 §2.3, RFC 2812 §2.3) with IRCv3 message tags. Everything is bytes: IRC names no
/// encoding, and what comes from the network need not be UTF-8.
struct IrcMessage
{
    static constexpr qsizetype maximumTagBytes = 8191; ///< from "@" to the blank after the tags (IRCv3)
    static constexpr qsizetype maximumBodyBytes = 510; ///< without tags and CR LF (RFC 1459 §2.3)
    static constexpr qsizetype maximumParameters = 15;

    QMap<QByteArray, QByteArray> tags; ///< unescaped; a tag without a value is empty
    QByteArray source;                 ///< server or nick!user@host, without the colon; may be empty
    QByteArray command;                ///< upper-case letters, or three digits
    QList<QByteArray> parameters;

    /// Reads one line without its CR LF. The 15th parameter holds all that is left. Of a tag given twice the
    /// last one counts. Errors: Protocol for an empty line, NUL, CR or LF within, a part that is too long,
    /// and a command that is none.
    static Expected<IrcMessage> parse(QByteArrayView line);
    /// The line with CR LF. Errors: InvalidInput where a part would end the line or run into the next part
    /// (CR, LF, NUL, a blank or a colon in the wrong place), and where a part is too long.
    Expected<QByteArray> serialize() const;

    /// Parameter `index`, or nothing where there are fewer.
    QByteArray parameter(qsizetype index) const
    {
        return parameters.value(index);
    }
    /// The nick of the source, up to "!" or "@".
    QByteArray nick() const;
    /// When Twitch's server had received the message (tag tmi-sent-ts, ms), by its own clock.
    std::optional<UtcTime> serverTime() const;

    bool operator==(const IrcMessage &) const = default;
};

/// Lower case as IRC sees it: {}|~ are the small letters of []\^ (RFC 2812 §2.2). For comparing nicks and
/// channels.
QByteArray ircFold(QByteArrayView name);

/// Whether a server would take it: "#", "&", "+" or "!" and no blank, comma, colon or control character, at
/// most 50 bytes (RFC 2812 §1.3).
bool isIrcChannel(QByteArrayView name);
/// A nick of RFC 2812 §2.3.1, but up to 32 bytes long.
bool isIrcNick(QByteArrayView name);

} // namespace castbench
