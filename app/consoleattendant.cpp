#include "app/consoleattendant.h"

#include "app/console.h"

#include <QPointer>
#include <QPromise>
#include <qcorofuture.h>

#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

namespace castbench {

namespace {

constexpr std::size_t longestLine = 1000;

Error nobody()
{
    return {ErrorCode::Refused,
            QStringLiteral(
                "Nobody answers at the terminal; run castbench-cli where somebody can type, or use the "
                "window."),
            {}};
}

bool isNo(const QString &answer)
{
    return answer.compare(QLatin1StringView("no"), Qt::CaseInsensitive) == 0;
}

} // namespace

/// What was asked last, and how an answer is understood.
struct ConsoleAttendant::Question
{
    /// The cap that the line tells; nothing: it is asked for again.
    std::function<std::optional<Cap>(const QString &line)> understand;
    QString again; ///< what is said then
    QPromise<Expected<Cap>> promise;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    bool answered = false;

    void answer(const Expected<Cap> &outcome)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(outcome);
        promise.finish();
    }
};

struct ConsoleAttendant::Shared
{
    Console &console;
    std::shared_ptr<Question> question; ///< nothing is asked at the moment
    bool ended = false;
};

ConsoleAttendant::ConsoleAttendant(Console &console, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>(Shared{console, nullptr}))
{
}

ConsoleAttendant::~ConsoleAttendant()
{
    if (m_shared->question)
        m_shared->question->answer(Error{ErrorCode::Cancelled, QStringLiteral("The program ends."), {}});
}

// Reading a terminal cannot be withdrawn on every platform: the thread is left to itself when the program
// ends.
void ConsoleAttendant::listen()
{
    const QPointer<ConsoleAttendant> self(this);
    QCoreApplication *application = QCoreApplication::instance();
    std::thread([self, application] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QString text = QString::fromLocal8Bit(
                line.c_str(), static_cast<qsizetype>(std::min(line.size(), longestLine)));
            QMetaObject::invokeMethod(
                application,
                [self, text] {
                    if (self)
                        self->takeLine(text);
                },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            application,
            [self] {
                if (self)
                    self->takeEnd();
            },
            Qt::QueuedConnection);
    }).detach();
}

void ConsoleAttendant::takeLine(const QString &line)
{
    const auto question = m_shared->question;
    if (!question)
        return;
    const QString typed = line.trimmed();
    if (isNo(typed)) {
        question->answer(
            Error{ErrorCode::Refused, QStringLiteral("The person at the terminal said no."), {}});
    } else if (const auto cap = question->understand(typed)) {
        question->answer(*cap);
    } else {
        m_shared->console.say(question->again);
    }
}

void ConsoleAttendant::takeEnd()
{
    m_shared->ended = true;
    if (m_shared->question)
        m_shared->question->answer(nobody());
}

QCoro::Task<Expected<Cap>> ConsoleAttendant::ask(std::shared_ptr<Shared> shared,
                                                 std::shared_ptr<Question> question, std::stop_token stop)
{
    question->promise.start();
    shared->question = question;
    if (shared->ended)
        question->answer(nobody());
    question->onStop.emplace(stop, [weak = std::weak_ptr(question)] {
        if (const auto asked = weak.lock())
            asked->answer(Error{ErrorCode::Cancelled, QStringLiteral("The question was withdrawn."), {}});
    });
    const QFuture<Expected<Cap>> answered = question->promise.future();
    const Expected<Cap> outcome = co_await answered;
    if (shared->question == question)
        shared->question.reset();
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        shared->console.say(QStringLiteral("Never mind: that is over."));
    co_return outcome;
}

QCoro::Task<Expected<void>> ConsoleAttendant::setByHand(ManualCap request, std::stop_token stop)
{
    const QString what = request.restoring ? QStringLiteral("Set port %1 of %2 back to %3.")
                                           : QStringLiteral("Set port %1 of %2 to %3 now.");
    const QString keys =
        QStringLiteral("Press Enter when it is done; type \"no\" and Enter if you cannot do it.");
    m_shared->console.say(QStringLiteral("\a>>> ") +
                          what.arg(QString::number(request.port), request.device, request.cap.text()));
    m_shared->console.say(QStringLiteral("    ") + keys);
    const auto question = std::make_shared<Question>();
    question->again = keys;
    question->understand = [cap = request.cap](const QString &line) {
        return line.isEmpty() ? std::optional<Cap>(cap) : std::nullopt;
    };
    const auto done = co_await ask(m_shared, question, std::move(stop));
    if (!done)
        co_return done.error();
    co_return Expected<void>{};
}

QCoro::Task<Expected<Cap>> ConsoleAttendant::presentCap(QString device, int port, std::stop_token stop)
{
    const QString keys =
        QStringLiteral("Type it as \"No Limit\", \"512 kbit/s\" or \"4 Mbit/s\" and press Enter; "
                       "type \"no\" if you cannot tell.");
    m_shared->console.say(QStringLiteral("\a>>> What limit does port %1 of %2 have now for what it receives?")
                              .arg(QString::number(port), device));
    m_shared->console.say(QStringLiteral("    ") + keys);
    const auto question = std::make_shared<Question>();
    question->again = keys;
    question->understand = [](const QString &line) {
        const auto cap = Cap::parse(line);
        return cap ? std::optional<Cap>(*cap) : std::nullopt;
    };
    return ask(m_shared, question, std::move(stop));
}

} // namespace castbench
