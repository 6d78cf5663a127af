#include "probes/chat/ircmessage.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype maximumNickBytes = 32;
constexpr qsizetype maximumChannelBytes = 50;

Error malformed(const QString &message)
{
    return Error{ErrorCode::Protocol, message, {}};
}

Error unsendable(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCommand(QByteArrayView text)
{
    if (text.size() == 3 && std::all_of(text.begin(), text.end(), isDigit))
        return true;
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isLetter);
}

bool isTagKey(QByteArrayView key)
{
    const auto allowed = [](char c) {
        return isLetter(c) || isDigit(c) || QByteArrayView("-./+").contains(c);
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), allowed);
}

bool endsLine(QByteArrayView text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

// Character by character, so that an escaped backslash does not escape what follows it.
QByteArray unescaped(QByteArrayView value)
{
    QByteArray result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\') {
            result += value[i];
            continue;
        }
        if (++i == value.size())
            break;
        switch (value[i]) {
        case ':':
            result += ';';
            break;
        case 's':
            result += ' ';
            break;
        case 'r':
            result += '\r';
            break;
        case 'n':
            result += '\n';
            break;
        default:
            result += value[i];
        }
    }
    return result;
}

QByteArray escaped(const QByteArray &value)
{
    QByteArray result;
    for (const char c : value) {
        switch (c) {
        case ';':
            result += "\\:";
            break;
        case ' ':
            result += "\\s";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\\':
            result += "\\\\";
            break;
        default:
            result += c;
        }
    }
    return result;
}

QMap<QByteArray, QByteArray> parseTags(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> tags;
    while (!text.isEmpty()) {
        const qsizetype semicolon = text.indexOf(';');
        const QByteArrayView tag = semicolon < 0 ? text : text.first(semicolon);
        text = semicolon < 0 ? QByteArrayView{} : text.sliced(semicolon + 1);
        const qsizetype equals = tag.indexOf('=');
        const QByteArrayView key = equals < 0 ? tag : tag.first(equals);
        if (!key.isEmpty())
            tags.insert(key.toByteArray(), equals < 0 ? QByteArray() : unescaped(tag.sliced(equals + 1)));
    }
    return tags;
}

/// Takes everything up to the next blank, and the blanks, off `rest`. Several blanks count as one (RFC 1459).
QByteArrayView takeWord(QByteArrayView &rest)
{
    const qsizetype blank = rest.indexOf(' ');
    const QByteArrayView word = blank < 0 ? rest : rest.first(blank);
    rest = rest.sliced(word.size());
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    return word;
}

} // namespace

Expected<IrcMessage> IrcMessage::parse(QByteArrayView line)
{
    if (endsLine(line))
        return malformed(QStringLiteral("An IRC line holds a NUL or a stray line end."));
    IrcMessage message;
    QByteArrayView rest = line;
    if (rest.startsWith('@')) {
        const QByteArrayView tags = takeWord(rest);
        if (tags.size() + 1 > maximumTagBytes)
            return malformed(QStringLiteral("An IRC line has more than 8191 bytes of tags."));
        message.tags = parseTags(tags.sliced(1));
    }
    if (rest.size() > maximumBodyBytes)
        return malformed(QStringLiteral("An IRC line is longer than 510 bytes."));
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    if (rest.startsWith(':'))
        message.source = takeWord(rest).sliced(1).toByteArray();
    const QByteArrayView command = takeWord(rest);
    if (!isCommand(command))
        return malformed(QStringLiteral("An IRC line has no command."));
    message.command = command.toByteArray().toUpper();
    while (!rest.isEmpty()) {
        const bool last = message.parameters.size() + 1 == maximumParameters;
        if (rest.startsWith(':') || last) {
            message.parameters.append(rest.sliced(rest.startsWith(':') ? 1 : 0).toByteArray());
            break;
        }
        message.parameters.append(takeWord(rest).toByteArray());
    }
    return message;
}

Expected<QByteArray> IrcMessage::serialize() const
{
    QByteArray tagPart;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (!isTagKey(tag.key()) || tag.value().contains('\0'))
            return unsendable(QStringLiteral("An IRC tag cannot be sent: its name or value is not allowed."));
        tagPart += tagPart.isEmpty() ? '@' : ';';
        tagPart += tag.key();
        if (!tag.value().isEmpty())
            tagPart += '=' + escaped(tag.value());
    }
    if (!tagPart.isEmpty())
        tagPart += ' ';
    QByteArray body;
    if (!source.isEmpty())
        body += ':' + source + ' ';
    if (endsLine(source) || source.contains(' ') || !isCommand(command))
        return unsendable(
            QStringLiteral("An IRC line cannot be sent: its source or command is not allowed."));
    body += command;
    if (parameters.size() > maximumParameters)
        return unsendable(QStringLiteral("An IRC line cannot be sent: it has more than 15 parameters."));
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QByteArray &text = parameters[i];
        const bool needsColon = text.isEmpty() || text.startsWith(':') || text.contains(' ');
        if (endsLine(text) || (needsColon && i + 1 < parameters.size()))
            return unsendable(
                QStringLiteral("An IRC line cannot be sent: a parameter holds a blank or a line end."));
        body += needsColon ? " :" : " ";
        body += text;
    }
    if (body.size() > maximumBodyBytes || tagPart.size() > maximumTagBytes)
        return unsendable(QStringLiteral("An IRC line cannot be sent: it is longer than 510 bytes."));
    return QByteArray(tagPart + body + "\r\n");
}

QByteArray IrcMessage::nick() const
{
    const auto ends = [](char c) {
        return c == '!' || c == '@';
    };
    const auto end = std::find_if(source.begin(), source.end(), ends);
    return source.left(end - source.begin());
}

std::optional<UtcTime> IrcMessage::serverTime() const
{
    // Later than the year 2200 is nonsense, and would overflow when counted in µs.
    constexpr qint64 latestMs = 7'258'118'400'000;
    bool isNumber = false;
    const qint64 ms = tags.value(QByteArrayLiteral("tmi-sent-ts")).toLongLong(&isNumber);
    if (!isNumber || ms <= 0 || ms > latestMs)
        return std::nullopt;
    return UtcTime{milliseconds{ms}};
}

QByteArray ircFold(QByteArrayView name)
{
    QByteArray result = name.toByteArray();
    for (char &c : result) {
        if ((c >= 'A' && c <= 'Z') || (c >= '[' && c <= '^'))
            c = static_cast<char>(c + 32);
    }
    return result;
}

bool isIrcChannel(QByteArrayView name)
{
    if (name.size() < 2 || name.size() > maximumChannelBytes ||
        !QByteArrayView("#&+!").contains(name.front()))
        return false;
    const auto allowed = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != ',' && c != ':' && c != '\x7f';
    };
    return std::all_of(name.begin(), name.end(), allowed);
}

bool isIrcNick(QByteArrayView name)
{
    const auto special = [](char c) {
        return (c >= '[' && c <= '`') || (c >= '{' && c <= '}');
    };
    const auto first = [&](char c) {
        return isLetter(c) || special(c);
    };
    const auto later = [&](char c) {
        return first(c) || isDigit(c) || c == '-';
    };
    return !name.isEmpty() && name.size() <= maximumNickBytes && first(name.front()) &&
           std::all_of(name.begin(), name.end(), later);
}

} // namespace castbench
