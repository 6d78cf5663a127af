#pragma once

#include "controllers/contracts/capdriver.h"

#include <QObject>

#include <memory>

namespace castbench {

class Console;

/// Asks the person at the terminal to do what no program can: a question on stderr, a line as the answer.
class ConsoleAttendant final : public QObject, public CapAttendant
{
    Q_OBJECT

public:
    explicit ConsoleAttendant(Console &console, QObject *parent = nullptr);
    /// Questions under way come back with Cancelled.
    ~ConsoleAttendant() override;

    /// Takes the terminal's lines from now on.
    void listen();
    /// What was typed, without the end of the line; passed over where nothing was asked.
    void takeLine(const QString &line);
    /// Nobody will type any more: whatever is asked is refused.
    void takeEnd();

    QCoro::Task<Expected<void>> setByHand(ManualCap request, std::stop_token stop) override;
    QCoro::Task<Expected<Cap>> presentCap(QString device, int port, std::stop_token stop) override;

private:
    struct Question;
    struct Shared;
    static QCoro::Task<Expected<Cap>> ask(std::shared_ptr<Shared> shared, std::shared_ptr<Question> question,
                                          std::stop_token stop);

    std::shared_ptr<Shared> m_shared;
};

} // namespace castbench
