#pragma once

#include "controllers/protocols/nsdpmessage.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace castbench::nsdp {

/// A question that has been sent and is waited on.
struct Question
{
    Operation expects = Operation::ReadReply;
    MacAddress device; ///< null: whoever answers at the address
    std::optional<Message> answer;
    std::stop_source wake; ///< requested when the answer has come, or none will
};
using QuestionPtr = std::shared_ptr<Question>;

/// The socket of one client and one switch. Older firmware broadcasts its answers, newer sends them to
/// who asked: both arrive here.
///
/// Whatever does not answer a question is dropped: from another address, with another sequence, client,
/// switch or operation, or no message at all. What was dropped last is kept for the error that follows.
class NsdpLink
{
public:
    /// `fromPort` 0: any free one.
    NsdpLink(const QHostAddress &device, quint16 toPort, quint16 fromPort);
    NsdpLink(const NsdpLink &) = delete;
    NsdpLink &operator=(const NsdpLink &) = delete;

    /// Sends `request` with a sequence of its own; answers to it go to `question`.
    /// Errors: InvalidInput, Unreachable.
    Expected<void> send(Message request, const QuestionPtr &question);
    /// To be called before asking again after silence. Switches drop sequence numbers that they have answered
    /// before, even to an earlier program: goes on with others. Of several sockets that share a port, the one
    /// opened last gets what is sent to it alone: opens it anew, unless it has a port of its own.
    void startAnew();
    /// No answer is wanted any more.
    void forget(const QuestionPtr &question);
    /// Wakes all who wait; nothing is sent from now on.
    void close();
    bool isClosed() const
    {
        return m_closed;
    }
    /// Why an arrival was no answer; empty: nothing such came.
    const QString &dropped() const
    {
        return m_dropped;
    }
    void forgetDropped()
    {
        m_dropped.clear();
    }

private:
    Expected<void> open();
    quint32 nextSequence();
    void receive();
    /// Why it answers nothing, or an empty text once it was given to who asked.
    QString take(const QNetworkDatagram &datagram);

    const QHostAddress m_device;
    const quint16 m_devicePort;
    const quint16 m_clientPort;
    const MacAddress m_client;
    std::unique_ptr<QUdpSocket> m_socket;
    std::map<quint32, QuestionPtr> m_questions; ///< by sequence
    quint32 m_sequence;
    QString m_dropped;
    bool m_closed = false;
};

} // namespace castbench::nsdp
