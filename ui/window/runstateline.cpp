#include "ui/window/runstateline.h"

#include "ui/services/labservice.h"
#include "ui/services/runservice.h"
#include "ui/text/wording.h"
#include "ui/widgets/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::VLine);
    rule->setFrameShadow(QFrame::Sunken);
    return rule;
}

QString iconOf(RunState state, bool active)
{
    switch (state) {
    case RunState::Done:
        return QStringLiteral("state-done");
    case RunState::Failed:
        return QStringLiteral("state-failed");
    case RunState::Aborted:
        return QStringLiteral("state-aborted");
    case RunState::Paused:
        return QStringLiteral("pause");
    case RunState::Created:
    case RunState::Preflight:
    case RunState::Running:
    case RunState::Restoring:
        break;
    }
    return active ? QStringLiteral("run") : QStringLiteral("state-idle");
}

} // namespace

RunStateLine::RunStateLine(LabService &lab, RunService &run, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_run(run)
    , m_stateIcon(makeLabel("runStateIcon", this))
    , m_state(makeLabel("runState", this))
    , m_clocks(makeLabel("clockQuality", this))
    , m_cap(makeLabel("presentCap", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(10);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_clocks);
    row->addWidget(makeRule(this));
    row->addWidget(m_cap);
    watch();
    showAll();
}

void RunStateLine::watch()
{
    connect(&m_lab, &LabService::healthChanged, this, &RunStateLine::showClocks);
    connect(&m_lab, &LabService::presentCapChanged, this, &RunStateLine::showCap);
    connect(&m_run, &RunService::preparing, this, [this](const QString &what) {
        m_preparing = what;
        showState();
    });
    connect(&m_run, &RunService::started, this, [this] {
        m_preparing.clear();
        showAll();
    });
    connect(&m_run, &RunService::stateChanged, this, &RunStateLine::showAll);
    connect(&m_run, &RunService::stepChanged, this, &RunStateLine::showAll);
    connect(&m_run, &RunService::progressed, this, &RunStateLine::showState);
    connect(&m_run, &RunService::ended, this, [this] {
        m_preparing.clear();
        showAll();
    });
    connect(&m_run, &RunService::failed, this, [this] {
        m_preparing.clear();
        showAll();
    });
}

QString RunStateLine::stateText() const
{
    return m_state->text();
}

QString RunStateLine::clockText() const
{
    return m_clocks->text();
}

QString RunStateLine::capText() const
{
    return m_cap->text();
}

RunState RunStateLine::state() const
{
    return m_run.record() ? m_run.record()->state : RunState::Created;
}

void RunStateLine::showState()
{
    const RunProgress progress = m_run.progress();
    QString text = tr("No run");
    if (m_run.isActive() && !m_preparing.isEmpty())
        text = m_preparing;
    else if (m_run.record() && state() == RunState::Running && progress.step >= 0)
        text = tr("Running: step %1 of %2")
                   .arg(wording::number(progress.step + 1, 0), wording::number(progress.steps, 0));
    else if (m_run.record())
        text = tr("Run: %1").arg(wording::runState(state()));
    m_state->setText(text);
    const int side = fontMetrics().height();
    const bool isShown = m_run.isActive() || m_run.record();
    m_stateIcon->setPixmap(
        themedIcon(iconOf(isShown ? state() : RunState::Created, m_run.isActive()), palette())
            .pixmap(side, side));
}

void RunStateLine::showClocks()
{
    std::optional<microseconds> worst;
    bool isKnown = true;
    for (const DeviceHealth &health : m_lab.health()) {
        if (!health.clock)
            continue;
        isKnown = isKnown && health.clock->bound.has_value();
        worst = std::max(worst.value_or(microseconds(0)), health.clock->bound.value_or(microseconds(0)));
    }
    if (worst && isKnown) {
        // Rounded up: a bound must not promise more than it holds.
        const double bound = std::ceil(static_cast<double>(worst->count()) / 100.0) / 10.0;
        m_clocks->setText(tr("Clocks: ± %1 ms").arg(wording::number(bound, 1)));
    } else {
        m_clocks->setText(tr("Clocks: not known"));
    }
    m_clocks->setToolTip(tr("How far, at most, any device's clock may be from reference time"));
}

std::optional<Cap> RunStateLine::presentCap() const
{
    if (const RunRecord *record = m_run.record(); record && m_run.isActive()) {
        const auto step = std::find_if(record->steps.rbegin(), record->steps.rend(),
                                       [](const StepRecord &each) { return each.readBack.has_value(); });
        if (step != record->steps.rend())
            return step->readBack->cap;
        if (record->formerCap)
            return record->formerCap->cap;
    }
    const auto reading = m_lab.presentCap();
    return reading ? std::optional(reading->cap) : std::nullopt;
}

void RunStateLine::showCap()
{
    const auto cap = presentCap();
    m_cap->setText(cap ? tr("Cap: %1").arg(wording::cap(*cap)) : tr("Cap: not known"));
    m_cap->setToolTip(tr("What the switch port is set to, as the switch itself said last"));
}

void RunStateLine::showAll()
{
    showState();
    showClocks();
    showCap();
}

void RunStateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        showAll();
    QWidget::changeEvent(event);
}

} // namespace castbench
