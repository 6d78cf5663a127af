#include "ui/widgets/runheader.h"

#include "ui/models/severityicon.h"
#include "ui/text/proofwording.h"
#include "ui/text/wording.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

QString iconOf(RunState state)
{
    switch (state) {
    case RunState::Created:
    case RunState::Preflight:
        return QStringLiteral("state-idle");
    case RunState::Running:
        return QStringLiteral("run");
    case RunState::Paused:
        return QStringLiteral("pause");
    case RunState::Restoring:
        return QStringLiteral("undo");
    case RunState::Done:
        return QStringLiteral("state-done");
    case RunState::Aborted:
        return QStringLiteral("state-aborted");
    case RunState::Failed:
        break;
    }
    return QStringLiteral("state-failed");
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RunHeader::RunHeader(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_icon(new QLabel(this))
    , m_state(plainLabel(QStringLiteral("runState"), this))
    , m_name(plainLabel(QStringLiteral("runName"), this))
    , m_step(plainLabel(QStringLiteral("runStep"), this))
    , m_proofIcon(new QLabel(this))
    , m_proof(plainLabel(QStringLiteral("runProof"), this))
    , m_time(plainLabel(QStringLiteral("runTime"), this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setTextVisible(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addWidget(m_state);
    top->addWidget(m_name, 1);
    top->addLayout(m_buttons);
    auto *below = new QHBoxLayout;
    below->addWidget(m_step);
    below->addSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this));
    below->addWidget(m_proofIcon);
    below->addWidget(m_proof);
    below->addStretch(1);
    below->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addLayout(below);
    retranslate();
}

void RunHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    m_buttons->addWidget(button);
}

void RunHeader::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setToolTip(name.toHtmlEscaped());
}

void RunHeader::setPreparing(const QString &what)
{
    showState(RunState::Created);
    m_step->setText(what);
    showVerdict(CapVerdict::NotMeasured, {}, {});
    m_time->clear();
    // Busy: nobody knows how long it takes.
    m_bar->setRange(0, 0);
}

void RunHeader::setProgress(const RunProgress &progress, const std::vector<StepRecord> &steps)
{
    m_progress = progress;
    showState(progress.state);
    const auto total = progress.elapsed + progress.remaining;
    if (progress.step < 0) {
        m_bar->setRange(0, 0);
    } else {
        m_bar->setRange(0, std::max(1, static_cast<int>(total.count() / 100)));
        m_bar->setValue(static_cast<int>(progress.elapsed.count() / 100));
    }
    m_step->setText(stepText(steps));
    m_time->setText(timeText());
    const auto index = static_cast<std::size_t>(progress.step);
    if (progress.step < 0 || index >= steps.size()) {
        showVerdict(CapVerdict::NotMeasured, {}, {});
    } else {
        const CapProof &proof = steps[index].proof;
        showVerdict(proof.verdict, wording::capProof(proof), wording::capProofDetails(proof));
    }
}

void RunHeader::setEnded(const RunRecord &record)
{
    showState(record.state);
    m_bar->setRange(0, 1);
    m_bar->setValue(record.state == RunState::Done ? 1 : 0);
    QString step;
    if (!record.formerCap)
        step = tr("The switch was not changed.");
    else if (record.restored && record.restoredCap)
        step = tr("Switch restored and read back: %1").arg(wording::cap(record.restoredCap->cap));
    else
        step = tr("The switch was not restored; it had: %1").arg(wording::cap(record.formerCap->cap));
    m_step->setText(step);
    showBroken(record.steps);
    m_time->setText(record.finishedAt ? tr("Ended %1").arg(wording::dateTime(*record.finishedAt))
                                      : QString());
}

void RunHeader::showBroken(const std::vector<StepRecord> &steps)
{
    const auto broken = std::count_if(steps.begin(), steps.end(), [](const StepRecord &step) {
        return step.proof.verdict == CapVerdict::NotInForce;
    });
    if (broken > 0)
        showVerdict(CapVerdict::NotInForce, tr("Cap not in force in %n step(s)", nullptr, int(broken)), {});
    else
        showVerdict(CapVerdict::NotMeasured, {}, {});
}

void RunHeader::showVerdict(CapVerdict verdict, const QString &text, const QString &details)
{
    m_verdict = verdict;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_proofIcon->setPixmap(verdictIcon(verdict).pixmap(size, size));
    m_proofIcon->setVisible(!text.isEmpty() && verdict != CapVerdict::NotMeasured);
    m_proof->setVisible(!text.isEmpty());
    if (m_proof->text() != text)
        m_proof->setText(text);
    m_proof->setToolTip(details);
}

void RunHeader::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the run"));
    showState(m_shown);
}

void RunHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showState(m_shown);
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        m_proofIcon->setPixmap(verdictIcon(m_verdict).pixmap(size, size));
    }
    QWidget::changeEvent(event);
}

QString RunHeader::stepText(const std::vector<StepRecord> &steps) const
{
    const auto index = static_cast<std::size_t>(m_progress.step);
    if (m_progress.step < 0 || index >= steps.size())
        return wording::runState(m_progress.state);
    return tr("Step %1 of %2: %3, %4 left")
        .arg(m_progress.step + 1)
        .arg(m_progress.steps)
        .arg(wording::step(steps[index].step), wording::clockDigits(m_progress.stepRemaining));
}

QString RunHeader::timeText() const
{
    if (m_progress.step < 0)
        return {};
    const QString digits = wording::clockDigits(m_progress.remaining);
    if (m_progress.state == RunState::Paused)
        return tr("%1 left after the pause").arg(digits);
    const UtcTime end = m_clock.utcNow() + m_progress.remaining;
    return tr("%1 left, ends at %2").arg(digits, wording::timeOfDay(end));
}

void RunHeader::showState(RunState state)
{
    m_shown = state;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themedIcon(iconOf(state), palette()).pixmap(size, size));
    m_state->setText(wording::runState(state));
}

} // namespace castbench
