#include "ui/window/unrestoredbar.h"

#include "controllers/switches/guard/unrestoredcaps.h"
#include "ui/services/caprescue.h"
#include "ui/services/prompts.h"
#include "ui/text/coretext.h"

#include <QEvent>
#include <QPointer>

namespace castbench {

namespace {

QCoro::Task<void> answerWith(QCoro::Task<Expected<CapReading>> call,
                             std::function<void(const Expected<CapReading> &)> answered)
{
    answered(co_await call);
}

QString sentences(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : QStringLiteral("%1 %2").arg(first, second);
}

} // namespace

UnrestoredBar::UnrestoredBar(CapRescue &rescue, Prompts &prompts, QWidget *parent)
    : MessageBar(parent)
    , m_rescue(rescue)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("unrestoredBar"));
    connect(this, &MessageBar::actionTriggered, this, &UnrestoredBar::act);
}

UnrestoredBar::~UnrestoredBar()
{
    m_stop.request_stop();
}

void UnrestoredBar::look()
{
    if (m_busy)
        return;
    const CapJournal::Listing listing = m_rescue.unrestored();
    m_caps.assign(listing.caps.begin(), listing.caps.end());
    m_failure.reset();
    if (!m_caps.empty())
        showPresent();
    else if (!listing.problems.empty())
        showError(listing.problems.front());
    else
        clear();
}

void UnrestoredBar::act()
{
    if (m_caps.empty() || m_busy)
        return;
    if (m_failure)
        askWhatNow();
    else
        restore();
}

void UnrestoredBar::restore()
{
    m_busy = true;
    m_failure.reset();
    showPresent();
    const QPointer<UnrestoredBar> self(this);
    answerWith(m_rescue.restore(m_caps.front(), m_stop.get_token()),
               [self](const Expected<CapReading> &reading) {
                   if (self)
                       self->restored(reading);
               });
}

void UnrestoredBar::restored(const Expected<CapReading> &reading)
{
    m_busy = false;
    if (!reading) {
        m_failure = reading.error();
        showPresent();
        return;
    }
    const JournalledCap &cap = m_caps.front();
    showNext(tr("Port %1 of %2 has its former cap again: %3.")
                 .arg(QString::number(cap.port), cap.device.name, coreText(reading->cap.text())));
}

void UnrestoredBar::askWhatNow()
{
    const JournalledCap &cap = m_caps.front();
    Question question;
    question.title = tr("Port not restored");
    question.text = coreText(m_failure->text());
    question.detail =
        tr("Port %1 of %2 had %3. If you forget it, the port stays as it is, and Castbench does "
           "not ask again; set it by hand then.")
            .arg(QString::number(cap.port), cap.device.name, coreText(cap.former.cap.text()));
    question.accept = tr("Try again");
    question.discard = tr("Forget");
    const Answer answer = m_prompts.ask(window(), question);
    if (answer == Answer::Accept)
        restore();
    else if (answer == Answer::Discard)
        forget();
}

void UnrestoredBar::forget()
{
    if (const auto forgotten = m_rescue.forget(m_caps.front()); !forgotten) {
        m_failure = forgotten.error();
        showPresent();
        return;
    }
    showNext();
}

void UnrestoredBar::showNext(const QString &before)
{
    m_caps.pop_front();
    m_failure.reset();
    if (!m_caps.empty())
        show(Severity::Warning, sentences(before, coreText(describeUnrestored(m_caps.front()))),
             tr("Restore now"));
    else if (!before.isEmpty())
        show(Severity::Info, before);
    else
        clear();
}

void UnrestoredBar::showPresent()
{
    const QString what = coreText(describeUnrestored(m_caps.front()));
    if (m_busy)
        show(Severity::Info, sentences(what, tr("Restoring it …")));
    else if (m_failure)
        show(Severity::Error, sentences(what, coreText(m_failure->text())), tr("What now? …"));
    else
        show(Severity::Warning, what, tr("Restore now"));
}

void UnrestoredBar::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_caps.empty() && !isHidden())
        showPresent();
}

} // namespace castbench
