#include "ui/dialogs/windowattendant.h"

#include "ui/dialogs/manualcapdialog.h"
#include "ui/dialogs/presentcapdialog.h"

#include <QApplication>
#include <QPromise>
#include <qcorofuture.h>

#include <functional>
#include <memory>

namespace castbench {

namespace {

enum class Answer { Done, Refused, Withdrawn };

/// A dialog that waits for its answer.
struct Asking
{
    QPromise<Answer> promise;
    bool answered = false;

    void answer(Answer outcome)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(outcome);
        promise.finish();
    }
};

/// Shows the dialog until it is answered or `stop` is requested; the window that it belongs to may go.
QCoro::Task<Answer> ask(QPointer<QDialog> dialog, std::stop_token stop)
{
    const auto asking = std::make_shared<Asking>();
    asking->promise.start();
    QObject::connect(dialog.data(), &QDialog::finished, dialog.data(), [asking](int result) {
        asking->answer(result == QDialog::Accepted ? Answer::Done : Answer::Refused);
    });
    QObject::connect(dialog.data(), &QObject::destroyed, qApp,
                     [asking] { asking->answer(Answer::Withdrawn); });
    const std::stop_callback onStop(stop, [asking] { asking->answer(Answer::Withdrawn); });
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    QApplication::alert(dialog);
    QApplication::beep();
    const QFuture<Answer> answered = asking->promise.future();
    const Answer answer = co_await answered;
    if (dialog) {
        dialog->hide();
        dialog->deleteLater();
    }
    co_return answer;
}

Expected<void> outcomeOf(Answer answer)
{
    switch (answer) {
    case Answer::Done:
        return {};
    case Answer::Refused:
        return Error{ErrorCode::Refused, {}, {}};
    case Answer::Withdrawn:
        break;
    }
    return Error{ErrorCode::Cancelled, {}, {}};
}

} // namespace

QCoro::Task<Expected<void>> WindowAttendant::setByHand(ManualCap request, std::stop_token stop)
{
    const QPointer<QDialog> dialog(new ManualCapDialog(request, m_clock, m_window));
    const Answer answer = co_await ask(dialog, std::move(stop));
    co_return outcomeOf(answer);
}

QCoro::Task<Expected<Cap>> WindowAttendant::presentCap(QString device, int port, std::stop_token stop)
{
    const QPointer<PresentCapDialog> dialog(new PresentCapDialog(device, port, m_window));
    const QPointer<QDialog> shown(dialog.data());
    // Read when it is accepted: the dialog may be gone when this goes on.
    const auto cap = std::make_shared<std::optional<Cap>>();
    QObject::connect(dialog.data(), &QDialog::accepted, dialog.data(),
                     [dialog, cap] { *cap = dialog->cap(); });
    const Answer answer = co_await ask(shown, std::move(stop));
    const auto outcome = outcomeOf(answer);
    if (!outcome)
        co_return outcome.error();
    co_return cap->value_or(Cap::noLimit());
}

} // namespace castbench
