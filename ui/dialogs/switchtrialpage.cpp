#include "ui/dialogs/switchtrialpage.h"

#include "ui/dialogs/trialproof.h"
#include "ui/models/labdevices.h"
#include "ui/models/switchportsmodel.h"
#include "ui/text/coretext.h"
#include "ui/text/proofwording.h"
#include "ui/text/wording.h"
#include "ui/widgets/named.h"
#include "ui/widgets/trialcurve.h"
#include "ui/widgets/trialverdict.h"
#include "ui/widgets/valuetile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

constexpr int largestPort = 4096;
constexpr milliseconds trialLength{10'000};
constexpr double largeValue = 2.4;
constexpr double smallValue = 1.3;

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = named<QPushButton>(parent, name);
    button->setAutoDefault(false);
    return button;
}

QString kbpsText(double kbps)
{
    return SwitchTrialPage::tr("%1 kbit/s").arg(QString::number(std::llround(kbps)));
}

Severity severityOf(CapVerdict verdict)
{
    if (verdict == CapVerdict::InForce)
        return Severity::Info;
    return verdict == CapVerdict::NotInForce ? Severity::Error : Severity::Warning;
}

std::vector<TrialCurve::Piece> piecesOf(const std::vector<TrialSample> &samples)
{
    std::vector<TrialCurve::Piece> pieces;
    for (const TrialSample &sample : samples)
        pieces.push_back({sample.from, sample.until, sample.kbps});
    return pieces;
}

} // namespace

SwitchTrialPage::SwitchTrialPage(SwitchSource source, const std::vector<Broadcaster> &broadcasters,
                                 SwitchService &service, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_broadcasters(broadcasters)
    , m_service(service)
    , m_lead(named<QLabel>(this, "trialLead"))
    , m_portLabel(new QLabel(this))
    , m_port(named<QSpinBox>(this, "trialPort"))
    , m_portNote(named<QLabel>(this, "trialPortNote"))
    , m_capLabel(new QLabel(this))
    , m_cap(named<QComboBox>(this, "trialCap"))
    , m_try(makeButton("tryCap", this))
    , m_read(makeButton("readCap", this))
    , m_restore(makeButton("restoreCap", this))
    , m_progress(named<QProgressBar>(this, "trialProgress"))
    , m_allowUplink(named<QCheckBox>(this, "allowTrialUplink"))
    , m_measured(new ValueTile("trialMeasured", largeValue, this))
    , m_asked(new ValueTile("trialAsked", smallValue, this))
    , m_readBack(new ValueTile("trialReadBack", smallValue, this))
    , m_present(new ValueTile("trialPresent", smallValue, this))
    , m_curve(named<TrialCurve>(this, "trialCurve"))
    , m_verdict(new TrialVerdict(this))
{
    m_lead->setWordWrap(true);
    m_portNote->setTextFormat(Qt::PlainText);
    m_port->setRange(1, largestPort);
    m_cap->setEditable(true);
    m_cap->addItems({QStringLiteral("4000 kbit/s"), QStringLiteral("2000 kbit/s"),
                     QStringLiteral("1000 kbit/s"), QStringLiteral("512 kbit/s")});
    m_cap->setCurrentIndex(2);
    m_progress->setRange(0, static_cast<int>(trialLength.count()));
    m_progress->setTextVisible(false);
    m_allowUplink->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addLayout(makeQuestion());
    column->addWidget(m_allowUplink);
    column->addLayout(makeButtons());
    column->addWidget(m_progress);
    column->addLayout(makeTiles());
    column->addWidget(m_verdict);
    column->addWidget(m_curve, 1);
    connectParts();
    if (!m_broadcasters.empty())
        setPort(m_broadcasters.front().switchPort);
    retranslate();
}

SwitchTrialPage::~SwitchTrialPage()
{
    m_stop.request_stop();
}

QLayout *SwitchTrialPage::makeQuestion()
{
    m_portLabel->setBuddy(m_port);
    m_capLabel->setBuddy(m_cap);
    auto *grid = new QGridLayout;
    grid->addWidget(m_portLabel, 0, 0);
    grid->addWidget(m_port, 0, 1);
    grid->addWidget(m_portNote, 0, 2);
    grid->addWidget(m_capLabel, 1, 0);
    grid->addWidget(m_cap, 1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

QLayout *SwitchTrialPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addWidget(m_read);
    row->addWidget(m_restore);
    row->addStretch(1);
    return row;
}

QLayout *SwitchTrialPage::makeTiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_measured, 2);
    for (ValueTile *tile : {m_asked, m_readBack, m_present})
        row->addWidget(tile, 1, Qt::AlignTop);
    return row;
}

void SwitchTrialPage::connectParts()
{
    connect(m_try, &QPushButton::clicked, this, [this] { begin(Work::Trying); });
    connect(m_read, &QPushButton::clicked, this, [this] { begin(Work::Reading); });
    connect(m_restore, &QPushButton::clicked, this, [this] { begin(Work::Restoring); });
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        m_allowUplink->setVisible(false);
        m_allowUplink->setChecked(false);
        showPortNote();
    });
    connect(&m_service, &SwitchService::trialProgressed, this, &SwitchTrialPage::show);
}

void SwitchTrialPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SwitchTrialPage::retranslate()
{
    m_lead->setText(
        tr("Caps the port for 10 seconds, reads the cap back and measures what comes through; then "
           "the port gets back what it had. Let the broadcaster stream meanwhile: without traffic "
           "there is nothing to measure."));
    m_portLabel->setText(tr("P&ort"));
    m_capLabel->setText(tr("Ca&p"));
    m_cap->setAccessibleName(tr("Cap to try"));
    m_cap->setToolTip(tr("Such as 512 kbit/s, 4 Mbit/s or No Limit"));
    m_read->setText(tr("&Read"));
    m_read->setToolTip(tr("Reads what the port is set to now; nothing is changed"));
    m_restore->setText(tr("R&estore"));
    m_restore->setToolTip(tr("Gives the port back what it had before a program capped it and was ended"));
    m_progress->setAccessibleName(tr("Time of the trial"));
    m_allowUplink->setText(tr("Cap it &all the same"));
    m_measured->setTitle(tr("Measured"));
    m_asked->setTitle(tr("Asked for"));
    m_readBack->setTitle(tr("Read back"));
    m_present->setTitle(tr("Set now"));
    if (m_trial)
        showReadings(*m_trial);
    showPortNote();
    showWork(m_work);
}

void SwitchTrialPage::setPort(int port)
{
    m_port->setValue(port);
    showPortNote();
}

void SwitchTrialPage::setBroadcasters(const std::vector<Broadcaster> &broadcasters)
{
    m_broadcasters = broadcasters;
    showPortNote();
}

void SwitchTrialPage::showPortNote()
{
    QStringList names;
    for (const Broadcaster &broadcaster : m_broadcasters) {
        if (broadcaster.switchPort == m_port->value())
            names += displayText(broadcaster.name);
    }
    m_portNote->setText(names.join(QStringLiteral(", ")));
}

void SwitchTrialPage::showWork(Work work)
{
    m_work = work;
    const bool busy = work != Work::None;
    const bool stoppable = work == Work::Looking || work == Work::Trying;
    m_try->setText(stoppable ? tr("S&top and restore") : tr("&Try it for 10 s"));
    m_try->setEnabled(!busy || (stoppable && m_phase != TrialPhase::Restoring));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_read, m_restore, m_port, m_cap})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    const bool counts = work == Work::Trying && m_phase == TrialPhase::Measuring;
    m_progress->setMaximum(counts ? static_cast<int>(trialLength.count()) : 0);
}

void SwitchTrialPage::begin(Work work)
{
    if (m_work != Work::None) {
        m_stop.request_stop();
        return;
    }
    const Expected<Switch> device = m_source();
    if (!device)
        return tell(device.error());
    const Expected<Cap> cap = Cap::parse(m_cap->currentText());
    if (work == Work::Trying && !cap)
        return tell(cap.error());
    m_stop = std::stop_source();
    m_phase = TrialPhase::Reading;
    Q_EMIT told(Severity::Info, {});
    if (work == Work::Trying) {
        showWork(Work::Looking);
        tryCap(*device, m_port->value(), *cap, m_stop.get_token());
    } else {
        showWork(work);
        ask(work, *device, m_port->value(), m_stop.get_token());
    }
}

QCoro::Task<void> SwitchTrialPage::tryCap(Switch device, int port, Cap cap, std::stop_token stop)
{
    const QPointer<SwitchTrialPage> alive(this);
    m_trial.reset();
    m_verdict->clear();
    m_curve->clear();
    CapTrialRequest request{device, port, cap, trialLength};
    const bool may = co_await mayCap(std::move(device), port, stop);
    if (!alive)
        co_return;
    if (!may || stop.stop_requested()) {
        showWork(Work::None);
        co_return;
    }
    showWork(Work::Trying);
    const auto trial = co_await m_service.tryCap(std::move(request), stop);
    if (alive)
        showEnd(trial);
}

QCoro::Task<bool> SwitchTrialPage::mayCap(Switch device, int port, std::stop_token stop)
{
    if (m_allowUplink->isVisibleTo(this) && m_allowUplink->isChecked())
        co_return true;
    const QPointer<SwitchTrialPage> alive(this);
    const auto ports = co_await m_service.ports(std::move(device), stop);
    if (!alive)
        co_return false;
    // A switch that does not tell its ports may have its port capped.
    if (!ports && ports.error().code == ErrorCode::Unsupported)
        co_return true;
    if (!ports) {
        tell(ports.error());
        co_return false;
    }
    const auto found = std::find_if(ports->begin(), ports->end(),
                                    [port](const SwitchPort &one) { return one.number == port; });
    if (found == ports->end() || !found->isUplink())
        co_return true;
    m_allowUplink->setVisible(true);
    Q_EMIT told(Severity::Warning, uplinkText(*found));
    co_return false;
}

QCoro::Task<void> SwitchTrialPage::ask(Work work, Switch device, int port, std::stop_token stop)
{
    const QPointer<SwitchTrialPage> alive(this);
    const auto reading = work == Work::Reading ? co_await m_service.read(std::move(device), port, stop)
                                               : co_await m_service.restore(std::move(device), port, stop);
    if (!alive)
        co_return;
    showWork(Work::None);
    if (!reading) {
        tell(reading.error());
        co_return;
    }
    m_present->setValue(wording::cap(reading->cap));
    if (work == Work::Restoring)
        Q_EMIT told(Severity::Info,
                    tr("Port %1 has its former cap again: %2.").arg(port).arg(wording::cap(reading->cap)));
}

void SwitchTrialPage::show(TrialPhase phase, const CapTrial &trial)
{
    if (m_work != Work::Trying)
        return;
    m_phase = phase;
    m_trial = trial;
    showReadings(trial);
    showWork(m_work);
    if (phase == TrialPhase::Measuring && !trial.samples.empty())
        m_progress->setValue(static_cast<int>(trial.samples.back().until.count()));
}

void SwitchTrialPage::showReadings(const CapTrial &trial)
{
    m_asked->setValue(wording::cap(trial.asked));
    m_readBack->setValue(trial.set ? wording::cap(trial.set->cap) : QString());
    const auto &now = trial.restored ? trial.restored : trial.set ? trial.set : trial.former;
    m_present->setValue(now ? wording::cap(now->cap) : QString());
    const bool over = m_work == Work::None || m_phase == TrialPhase::Restoring;
    const auto mean = meanKbps(trial.samples);
    if (!mean)
        m_measured->setValue({});
    else if (over)
        m_measured->setValue(kbpsText(*mean),
                             tr("mean of %n second(s)", nullptr, static_cast<int>(trial.samples.size())));
    else
        m_measured->setValue(kbpsText(trial.samples.back().kbps), tr("in the last second"));
    m_curve->show(trial.asked, trialLength, piecesOf(trial.samples));
}

void SwitchTrialPage::showEnd(const Expected<CapTrial> &trial)
{
    showWork(Work::None);
    if (!trial)
        return tell(trial.error());
    m_trial = *trial;
    showReadings(*trial);
    if (trial->notRestored) {
        Q_EMIT told(Severity::Error,
                    tr("The port does not have its former cap again: %1 Castbench goes on trying as long as "
                       "it can; Restore tries at once.")
                        .arg(coreText(trial->notRestored->text())));
        return;
    }
    if (trial->notSet)
        return tell(*trial->notSet);
    const QString restored = trial->restored ? wording::cap(trial->restored->cap) : QString();
    if (trial->stopped)
        m_verdict->show(Severity::Info, tr("Stopped. The port has its former cap again: %1.").arg(restored));
    else if (trial->samples.empty() && trial->notMeasured)
        tell(*trial->notMeasured);
    else
        showProof(*trial, tr("The port has its former cap again: %1.").arg(restored));
}

void SwitchTrialPage::showProof(const CapTrial &trial, const QString &restored)
{
    const CapProof proof = trialProof(trial);
    m_verdict->show(severityOf(proof.verdict), wording::capProof(proof) + u'\n' + restored);
    m_verdict->setToolTip(wording::capProofDetails(proof).toHtmlEscaped());
}

void SwitchTrialPage::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT told(Severity::Error, error.text());
}

} // namespace castbench
