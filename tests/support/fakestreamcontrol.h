#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/streamcontrol.h"

#include <QStringList>

#include <optional>

namespace castbench::test {

/// A broadcaster whose stream starts and stops at once, fails, or never answers.
class FakeStreamControl final : public StreamControl
{
public:
    explicit FakeStreamControl(Clock &clock, QString device = QStringLiteral("B1"));

    bool streaming = false;
    bool hangs = false; ///< every call comes back only when cancelled
    std::optional<Error> checkError;
    std::optional<Error> startError;
    std::optional<Error> stopError;
    QStringList calls; ///< "isStreaming", "start", "stop"

    QString device() const override;
    QCoro::Task<Expected<bool>> isStreaming(std::stop_token stop) override;
    QCoro::Task<Expected<void>> startStream(std::stop_token stop) override;
    QCoro::Task<Expected<void>> stopStream(std::stop_token stop) override;

private:
    QCoro::Task<Expected<void>> answer(QString what, std::optional<Error> error, std::stop_token stop);

    Clock &m_clock;
    QString m_device;
};

} // namespace castbench::test
