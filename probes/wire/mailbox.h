#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace castbench::wire {

/// The event that tells a receiver to empty its mailbox.
inline constexpr auto mailboxEvent = static_cast<QEvent::Type>(QEvent::User + 1);

/// Hands items from the network thread to a QObject of another thread, in order. The receiver is woken by
/// mailboxEvent and may be destroyed at any moment after detach(). Safe to use from any thread.
template<typename T>
class Mailbox
{
public:
    /// Above `roomBytes` of waiting items push() asks the sender to pause.
    explicit Mailbox(qsizetype roomBytes)
        : m_roomBytes(roomBytes)
    {
    }

    void attach(QObject *receiver)
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = receiver;
    }
    /// After this nothing is posted to the receiver. Answers with what was still waiting.
    std::deque<T> detach()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
        m_waitingBytes = 0;
        std::deque<T> rest;
        for (auto &entry : std::exchange(m_entries, {}))
            rest.push_back(std::move(entry.item));
        return rest;
    }
    /// False when there is no room left: the sender pauses until relieved() has been true. Without a receiver
    /// the item is dropped.
    bool push(T item, qsizetype bytes = 0)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_receiver)
            return true;
        m_entries.push_back({std::move(item), bytes});
        m_waitingBytes += bytes;
        wake();
        if (m_waitingBytes > m_roomBytes)
            m_full = true;
        return !m_full;
    }
    /// For the receiver, at the start of its work.
    void begin()
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
    }
    std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_entries.empty())
            return std::nullopt;
        Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        m_waitingBytes -= entry.bytes;
        return std::move(entry.item);
    }
    /// For the receiver, at the end of its work: wakes it again if items are left. True once after the
    /// sender was asked to pause and there is room again.
    bool relieved()
    {
        const std::lock_guard lock(m_mutex);
        wake();
        if (!m_full || m_waitingBytes > m_roomBytes / 2)
            return false;
        m_full = false;
        return true;
    }

private:
    struct Entry
    {
        T item;
        qsizetype bytes = 0;
    };

    void wake()
    {
        if (m_woken || m_entries.empty())
            return;
        m_woken = true;
        QCoreApplication::postEvent(m_receiver, new QEvent(mailboxEvent));
    }

    const qsizetype m_roomBytes;
    std::mutex m_mutex;
    QObject *m_receiver = nullptr;
    std::deque<Entry> m_entries;
    qsizetype m_waitingBytes = 0;
    bool m_woken = false;
    bool m_full = false;
};

/// How many items a receiver takes before it lets other events of its thread through.
inline constexpr int mailboxBurst = 256;

} // namespace castbench::wire
