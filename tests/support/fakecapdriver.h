#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <functional>

namespace castbench::test {

/// A switch with one port that does as it is told, answers after `roundTrip`, and can be made to fail.
class FakeCapDriver final : public CapDriver
{
public:
    enum class Mode {
        Answers,
        Deaf,   ///< hears nothing: Timeout after `timeout`
        Mute,   ///< does as it is told, but the answer is lost: Timeout after `timeout`
        Hangs,  ///< comes back only when cancelled
        Refuses ///< says no at once
    };
    struct Call
    {
        QString what; ///< "identify", "check", "read", "set", "restore", "counters"
        Cap cap;      ///< for set and restore
        SteadyTime at;
    };

    explicit FakeCapDriver(Clock &clock, QString device = QStringLiteral("S1"));

    Mode mode = Mode::Answers;
    std::chrono::nanoseconds roundTrip{0};
    std::chrono::nanoseconds timeout{seconds{2}};
    std::int64_t granularityKbps = 1;             ///< caps are rounded down to multiples of this
    bool restoresWrongly = false;                 ///< restore() answers with another value: Refused
    ErrorCode refusal = ErrorCode::Refused;       ///< how it says no
    std::vector<Finding> findings;                ///< what check() answers
    std::function<void(const Call &call)> onCall; ///< hears of every call as it comes in
    Cap current;                                  ///< what the port is set to
    std::int64_t kbps = 0;                        ///< of what comes in by the port, cap or not
    std::vector<Call> calls;

    /// Calls of "set" and "restore".
    int writes() const;

    QString device() const override;
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<Finding>>> check(int port, std::stop_token stop) override;
    Cap nearest(const Cap &cap) const override;
    QCoro::Task<Expected<CapReading>> read(int port, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> set(int port, const Cap &cap, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(int port, const CapReading &former,
                                              std::stop_token stop) override;
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override;

private:
    QCoro::Task<Expected<void>> answer(QString what, Cap cap, std::stop_token stop);
    QCoro::Task<Expected<CapReading>> write(QString what, Cap cap, std::stop_token stop);
    CapReading reading() const;

    Clock &m_clock;
    QString m_device;
};

} // namespace castbench::test
