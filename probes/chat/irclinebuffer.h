#pragma once

#include "probes/chat/ircmessage.h"

#include <QByteArray>

#include <optional>

namespace castbench {

/// Cuts what comes from a link into lines. CR LF and a lone LF both end one (RFC 1459 §8).
class IrcLineBuffer
{
public:
    /// Room for any line a server may send, and for the long ones of servers that are generous.
    static constexpr qsizetype maximumLineBytes =
        IrcMessage::maximumTagBytes + 4 * IrcMessage::maximumBodyBytes;

    void append(const QByteArray &bytes)
    {
        m_bytes += bytes;
    }
    void clear()
    {
        m_bytes.clear();
        m_begin = 0;
    }
    /// The next whole line without its end; nothing until more has come.
    std::optional<QByteArray> next()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_begin);
        if (end < 0) {
            m_bytes.remove(0, m_begin);
            m_begin = 0;
            return std::nullopt;
        }
        QByteArray line = m_bytes.mid(m_begin, end - m_begin);
        m_begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }
    /// After next() has returned nothing: what is left is longer than any line.
    bool isOverfull() const
    {
        return m_bytes.size() > maximumLineBytes;
    }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0; ///< of the next line
};

} // namespace castbench
