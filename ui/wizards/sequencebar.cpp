#include "ui/wizards/sequencebar.h"

#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

namespace castbench {

namespace {

constexpr int largestSeed = 999'999;
constexpr int mostTimes = 100;

int anySeed()
{
    return QRandomGenerator::global()->bounded(1, largestSeed + 1);
}

} // namespace

SequenceBar::SequenceBar(QWidget *parent)
    : QWidget(parent)
    , m_timesLabel(named<QLabel>(this, "timesLabel"))
    , m_times(named<QSpinBox>(this, "times"))
    , m_repeat(named<QToolButton>(this, "repeat"))
    , m_seedLabel(named<QLabel>(this, "seedLabel"))
    , m_seed(named<QSpinBox>(this, "seed"))
    , m_newSeed(named<QToolButton>(this, "newSeed"))
    , m_keepEnds(named<QCheckBox>(this, "keepEnds"))
    , m_randomise(named<QToolButton>(this, "randomise"))
{
    m_times->setRange(2, mostTimes);
    m_seed->setRange(1, largestSeed);
    m_seed->setValue(anySeed());
    m_keepEnds->setChecked(true);
    m_timesLabel->setBuddy(m_times);
    m_seedLabel->setBuddy(m_seed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_timesLabel);
    layout->addWidget(m_times);
    layout->addWidget(m_repeat);
    layout->addStretch(1);
    layout->addWidget(m_seedLabel);
    layout->addWidget(m_seed);
    layout->addWidget(m_newSeed);
    layout->addWidget(m_keepEnds);
    layout->addWidget(m_randomise);
    connect(m_repeat, &QToolButton::clicked, this, [this] { Q_EMIT repeatRequested(m_times->value()); });
    connect(m_newSeed, &QToolButton::clicked, this, [this] { m_seed->setValue(anySeed()); });
    connect(m_randomise, &QToolButton::clicked, this, [this] {
        Q_EMIT randomiseRequested(static_cast<quint32>(m_seed->value()), m_keepEnds->isChecked());
    });
    retranslate();
}

void SequenceBar::setStepCount(int count)
{
    m_repeat->setEnabled(count > 0);
    m_randomise->setEnabled(count > 1);
}

void SequenceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SequenceBar::retranslate()
{
    m_timesLabel->setText(tr("Repe&titions:"));
    m_repeat->setText(tr("Repeat"));
    m_repeat->setToolTip(tr("Make the whole sequence come that many times"));
    m_seedLabel->setText(tr("&Seed:"));
    m_seed->setToolTip(tr("The same seed gives the same order again: note it down"));
    m_newSeed->setText(tr("New seed"));
    m_newSeed->setToolTip(tr("Draw another seed"));
    m_keepEnds->setText(tr("&Keep No Limit first and last"));
    m_randomise->setText(tr("Randomise"));
    m_randomise->setToolTip(tr("Put the steps in an order that the seed decides; can be undone"));
}

} // namespace castbench
