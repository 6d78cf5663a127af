#include "ui/pages/plandetails.h"

#include "controllers/domain/shownnames.h"
#include "ui/text/wording.h"
#include "ui/widgets/named.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/timeline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace castbench {

namespace {

constexpr double titleScale = 1.3;

} // namespace

PlanDetails::PlanDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(named<QLabel>(this, "planTitle"))
    , m_facts(named<QLabel>(this, "planFacts"))
    , m_timeline(named<Timeline>(this, "planTimeline"))
    , m_lab(named<QLabel>(this, "planLab"))
{
    keepFontScaled(m_title, titleScale, true);
    for (QLabel *label : {m_title, m_facts, m_lab}) {
        // Names and errors come from files: they are shown as they are.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_timeline);
    layout->addWidget(m_lab);
}

void PlanDetails::showPlan(const Plan &plan, const QString &lab)
{
    m_title->setText(shownPlanTitle(plan));
    m_facts->setText(tr("%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.",
                        nullptr, int(plan.steps.size()))
                         .arg(wording::experimentKind(plan.kind), wording::duration(plan.totalDuration()),
                              formatDuration(plan.sampleInterval), formatDuration(plan.settle)));
    m_timeline->setSteps(plan.steps, plan.settle);
    m_timeline->show();
    m_lab->setText(lab);
    m_lab->show();
}

void PlanDetails::showError(const Error &error)
{
    m_title->setText(tr("This file is not a plan that can be read"));
    m_facts->setText(error.text());
    m_timeline->hide();
    m_lab->hide();
}

} // namespace castbench
