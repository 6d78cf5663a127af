#include "ui/text/wording.h"

#include "controllers/domain/switchdevice.h"
#include "ui/text/coretext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench::wording {

namespace {

/// A value or key and what people call it.
template<typename T>
struct Word
{
    T value;
    const char *text;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

template<typename T, std::size_t count>
QString wordOf(const std::array<Word<T>, count> &words, T value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const Word<T> &word) { return word.value == value; });
    Q_ASSERT(found != words.end());
    return translated(found->text);
}

constexpr std::array<Word<Method>, 8> methods{{
    {Method::Counter, QT_TRANSLATE_NOOP("Wording", "counter of the device")},
    {Method::FrameClock, QT_TRANSLATE_NOOP("Wording", "frame clock in the picture")},
    {Method::ProgramDateTime, QT_TRANSLATE_NOOP("Wording", "program date time of the playlist")},
    {Method::MessageStamp, QT_TRANSLATE_NOOP("Wording", "stamp in the message")},
    {Method::LinkExchange, QT_TRANSLATE_NOOP("Wording", "exchange on the probe's link")},
    {Method::Sntp, QT_TRANSLATE_NOOP("Wording", "time server (SNTP)")},
    {Method::SameClock, QT_TRANSLATE_NOOP("Wording", "same clock")},
    {Method::PlayerModel, QT_TRANSLATE_NOOP("Wording", "modelled player")},
}};

constexpr std::array<Word<RunState>, 8> runStates{{
    {RunState::Created, QT_TRANSLATE_NOOP("Wording", "Getting ready")},
    {RunState::Preflight, QT_TRANSLATE_NOOP("Wording", "Checking the lab")},
    {RunState::Running, QT_TRANSLATE_NOOP("Wording", "Running")},
    {RunState::Paused, QT_TRANSLATE_NOOP("Wording", "Paused")},
    {RunState::Restoring, QT_TRANSLATE_NOOP("Wording", "Restoring the switch")},
    {RunState::Done, QT_TRANSLATE_NOOP("Wording", "Done")},
    {RunState::Failed, QT_TRANSLATE_NOOP("Wording", "Failed")},
    {RunState::Aborted, QT_TRANSLATE_NOOP("Wording", "Aborted")},
}};

constexpr std::array<Word<StepOutcome>, 5> stepOutcomes{{
    {StepOutcome::Planned, QT_TRANSLATE_NOOP("Wording", "planned")},
    {StepOutcome::Running, QT_TRANSLATE_NOOP("Wording", "running")},
    {StepOutcome::Completed, QT_TRANSLATE_NOOP("Wording", "completed")},
    {StepOutcome::Skipped, QT_TRANSLATE_NOOP("Wording", "skipped")},
    {StepOutcome::Interrupted, QT_TRANSLATE_NOOP("Wording", "interrupted")},
}};

constexpr std::array<Word<GapReason>, 10> gapReasons{{
    {GapReason::ProbeLost, QT_TRANSLATE_NOOP("Wording", "probe lost")},
    {GapReason::DeviceUnreachable, QT_TRANSLATE_NOOP("Wording", "device did not answer")},
    {GapReason::NotStreaming, QT_TRANSLATE_NOOP("Wording", "broadcaster did not send")},
    {GapReason::Stalled, QT_TRANSLATE_NOOP("Wording", "player had nothing to show")},
    {GapReason::NoStamp, QT_TRANSLATE_NOOP("Wording", "no time stamp in the picture")},
    {GapReason::Disconnected, QT_TRANSLATE_NOOP("Wording", "chat disconnected")},
    {GapReason::CounterReset, QT_TRANSLATE_NOOP("Wording", "counter began anew")},
    {GapReason::ClockUnknown, QT_TRANSLATE_NOOP("Wording", "clock offset not known")},
    {GapReason::StorageFailed, QT_TRANSLATE_NOOP("Wording", "could not be stored")},
    {GapReason::ControllerDown, QT_TRANSLATE_NOOP("Wording", "Castbench did not run")},
}};

constexpr std::array<Word<Severity>, 3> severities{{
    {Severity::Info, QT_TRANSLATE_NOOP("Wording", "Information")},
    {Severity::Warning, QT_TRANSLATE_NOOP("Wording", "Warning")},
    {Severity::Error, QT_TRANSLATE_NOOP("Wording", "Error")},
}};

constexpr std::array<Word<QLatin1StringView>, 63> eventKinds{{
    {QLatin1StringView("cap-differs"), QT_TRANSLATE_NOOP("Wording", "Cap reads back differently")},
    {QLatin1StringView("cap-in-force"), QT_TRANSLATE_NOOP("Wording", "Cap in force")},
    {QLatin1StringView("cap-not-in-force"), QT_TRANSLATE_NOOP("Wording", "Cap not in force")},
    {QLatin1StringView("cap-not-set"), QT_TRANSLATE_NOOP("Wording", "Cap not set")},
    {QLatin1StringView("cap-set"), QT_TRANSLATE_NOOP("Wording", "Cap set")},
    {QLatin1StringView("cap-set-late"), QT_TRANSLATE_NOOP("Wording", "Cap set late")},
    {QLatin1StringView("chat-disconnected"), QT_TRANSLATE_NOOP("Wording", "Chat disconnected")},
    {QLatin1StringView("chat-negative-latency"), QT_TRANSLATE_NOOP("Wording", "Chat latency below zero")},
    {QLatin1StringView("chat-reconnected"), QT_TRANSLATE_NOOP("Wording", "Chat reconnected")},
    {QLatin1StringView("clock-doubtful"), QT_TRANSLATE_NOOP("Wording", "Clock in doubt")},
    {QLatin1StringView("clock-good"), QT_TRANSLATE_NOOP("Wording", "Clock good again")},
    {QLatin1StringView("clock-jump"), QT_TRANSLATE_NOOP("Wording", "Clock jumped")},
    {QLatin1StringView("clock-step"), QT_TRANSLATE_NOOP("Wording", "Clock was set")},
    {QLatin1StringView("counter-frozen"), QT_TRANSLATE_NOOP("Wording", "Counter stands still")},
    {QLatin1StringView("counter-moving"), QT_TRANSLATE_NOOP("Wording", "Counter moves again")},
    {QLatin1StringView("counter-reset"), QT_TRANSLATE_NOOP("Wording", "Counter began anew")},
    {QLatin1StringView("foreign-records"), QT_TRANSLATE_NOOP("Wording", "Records of another run")},
    {QLatin1StringView("foreign-stamp"), QT_TRANSLATE_NOOP("Wording", "Stamp of another source")},
    {QLatin1StringView("negative-latency"), QT_TRANSLATE_NOOP("Wording", "Latency below zero")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Wording", "Note")},
    {QLatin1StringView("obs-disconnected"), QT_TRANSLATE_NOOP("Wording", "OBS disconnected")},
    {QLatin1StringView("obs-gave-up"), QT_TRANSLATE_NOOP("Wording", "OBS gave its platform up")},
    {QLatin1StringView("obs-no-answer"), QT_TRANSLATE_NOOP("Wording", "OBS does not answer")},
    {QLatin1StringView("obs-reconnected"), QT_TRANSLATE_NOOP("Wording", "OBS connected again")},
    {QLatin1StringView("obs-reconnecting"), QT_TRANSLATE_NOOP("Wording", "OBS lost its platform")},
    {QLatin1StringView("obs-stopped"), QT_TRANSLATE_NOOP("Wording", "Stream stopped")},
    {QLatin1StringView("obs-streaming"), QT_TRANSLATE_NOOP("Wording", "Stream runs")},
    {QLatin1StringView("playback-started"), QT_TRANSLATE_NOOP("Wording", "Playback started")},
    {QLatin1StringView("playlist-ended"), QT_TRANSLATE_NOOP("Wording", "Playlist ended")},
    {QLatin1StringView("playlist-reachable"), QT_TRANSLATE_NOOP("Wording", "Playlist reachable again")},
    {QLatin1StringView("playlist-restarted"), QT_TRANSLATE_NOOP("Wording", "Playlist began anew")},
    {QLatin1StringView("playlist-resumed"), QT_TRANSLATE_NOOP("Wording", "Playlist moves again")},
    {QLatin1StringView("playlist-stalled"), QT_TRANSLATE_NOOP("Wording", "Playlist stands still")},
    {QLatin1StringView("playlist-unreachable"), QT_TRANSLATE_NOOP("Wording", "Playlist unreachable")},
    {QLatin1StringView("preflight"), QT_TRANSLATE_NOOP("Wording", "Checked before the run")},
    {QLatin1StringView("probe-absent"), QT_TRANSLATE_NOOP("Wording", "Probe absent")},
    {QLatin1StringView("probe-back"), QT_TRANSLATE_NOOP("Wording", "Probe back")},
    {QLatin1StringView("probe-lost"), QT_TRANSLATE_NOOP("Wording", "Probe lost")},
    {QLatin1StringView("probe-not-restarted"), QT_TRANSLATE_NOOP("Wording", "Probe not started again")},
    {QLatin1StringView("probe-not-stopped"), QT_TRANSLATE_NOOP("Wording", "Probe not stopped")},
    {QLatin1StringView("restore-retry"), QT_TRANSLATE_NOOP("Wording", "Restoring tried again")},
    {QLatin1StringView("run-failed"), QT_TRANSLATE_NOOP("Wording", "Run failed")},
    {QLatin1StringView("run-resumed"), QT_TRANSLATE_NOOP("Wording", "Run resumed")},
    {QLatin1StringView("segment-damaged"), QT_TRANSLATE_NOOP("Wording", "Segment damaged")},
    {QLatin1StringView("segment-failed"), QT_TRANSLATE_NOOP("Wording", "Segment not loaded")},
    {QLatin1StringView("sequence-gap"), QT_TRANSLATE_NOOP("Wording", "Segments missing")},
    {QLatin1StringView("stall-begin"), QT_TRANSLATE_NOOP("Wording", "Playback stalled")},
    {QLatin1StringView("stall-end"), QT_TRANSLATE_NOOP("Wording", "Playback goes on")},
    {QLatin1StringView("step-begin"), QT_TRANSLATE_NOOP("Wording", "Step began")},
    {QLatin1StringView("step-end"), QT_TRANSLATE_NOOP("Wording", "Step ended")},
    {QLatin1StringView("stream-not-stopped"), QT_TRANSLATE_NOOP("Wording", "Stream not stopped")},
    {QLatin1StringView("stream-restarted"), QT_TRANSLATE_NOOP("Wording", "Stream started again")},
    {QLatin1StringView("stream-retry"), QT_TRANSLATE_NOOP("Wording", "Stream not started yet")},
    {QLatin1StringView("stream-started"), QT_TRANSLATE_NOOP("Wording", "Stream started")},
    {QLatin1StringView("storage-back"), QT_TRANSLATE_NOOP("Wording", "Storing works again")},
    {QLatin1StringView("storage-failed"), QT_TRANSLATE_NOOP("Wording", "Storing failed")},
    {QLatin1StringView("switch-back"), QT_TRANSLATE_NOOP("Wording", "Switch answers again")},
    {QLatin1StringView("switch-changed"), QT_TRANSLATE_NOOP("Wording", "Switch set otherwise")},
    {QLatin1StringView("switch-not-restored"), QT_TRANSLATE_NOOP("Wording", "Switch not restored")},
    {QLatin1StringView("switch-restored"), QT_TRANSLATE_NOOP("Wording", "Switch restored")},
    {QLatin1StringView("switch-unreachable"), QT_TRANSLATE_NOOP("Wording", "Switch does not answer")},
    {QLatin1StringView("twitch-stitched-ad"), QT_TRANSLATE_NOOP("Wording", "Advertisement in the stream")},
    {QLatin1StringView("warm-up-incomplete"), QT_TRANSLATE_NOOP("Wording", "Not every probe delivers yet")},
}};

constexpr qint64 msPerSecond = 1000;
constexpr double msAsSeconds = 1000;

QDateTime localTime(UtcTime time)
{
    const auto ms = std::chrono::floor<milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count());
}

QString withUnit(double value, std::optional<double> uncertainty, int decimals, const QString &unit)
{
    const QString shown = number(value, decimals);
    if (unit.isEmpty())
        return uncertainty ? QStringLiteral("%1 ± %2").arg(shown, number(*uncertainty, decimals)) : shown;
    return uncertainty ? QStringLiteral("%1 %3 ± %2 %3").arg(shown, number(*uncertainty, decimals), unit)
                       : QStringLiteral("%1 %2").arg(shown, unit);
}

} // namespace

QString method(Method method)
{
    return wordOf(methods, method);
}

QString runState(RunState state)
{
    return wordOf(runStates, state);
}

QString stepOutcome(StepOutcome outcome)
{
    return wordOf(stepOutcomes, outcome);
}

QString gapReason(GapReason reason)
{
    return wordOf(gapReasons, reason);
}

QString severity(Severity severity)
{
    return wordOf(severities, severity);
}

QString eventKind(const QString &kind)
{
    const auto found = std::find_if(eventKinds.begin(), eventKinds.end(),
                                    [&kind](const auto &word) { return word.value == kind; });
    return found == eventKinds.end() ? kind : translated(found->text);
}

QString eventMessage(const Event &event)
{
    return event.kind == QLatin1StringView("note") ? event.message : coreText(event.message);
}

QString experimentKind(const QString &kind)
{
    if (kind == QLatin1StringView("upload-cap"))
        return translated(QT_TRANSLATE_NOOP("Wording", "Upload cap"));
    return kind;
}

QString experimentDescription(const QString &kind)
{
    if (kind == QLatin1StringView("upload-cap"))
        return translated(QT_TRANSLATE_NOOP(
            "Wording", "Limits what the broadcaster may upload, step by step, and measures how frames are "
                       "dropped and how late viewers see the picture and read the chat."));
    return {};
}

QString cap(const Cap &cap)
{
    if (!cap.isLimited())
        return translated(QT_TRANSLATE_NOOP("Wording", "No Limit"));
    return QStringLiteral("%1 kbit/s").arg(*cap.limitKbps());
}

QString linkSpeed(qint64 kbps)
{
    constexpr qint64 giga = 1'000'000;
    constexpr qint64 mega = 1'000;
    const QLocale locale;
    if (kbps >= giga)
        return QStringLiteral("%1 Gbit/s").arg(locale.toString(static_cast<double>(kbps) / giga, 'g', 3));
    if (kbps >= mega)
        return QStringLiteral("%1 Mbit/s").arg(locale.toString(static_cast<double>(kbps) / mega, 'g', 4));
    return QStringLiteral("%1 kbit/s").arg(locale.toString(kbps));
}

QString switchDriver(const QString &driver)
{
    if (driver == switchdrivers::snmp)
        return translated(QT_TRANSLATE_NOOP("Wording", "SNMP"));
    if (driver == switchdrivers::nsdp)
        return translated(QT_TRANSLATE_NOOP("Wording", "NETGEAR Plus (NSDP)"));
    if (driver == switchdrivers::tc)
        return translated(QT_TRANSLATE_NOOP("Wording", "Linux computer"));
    if (driver == switchdrivers::byHand)
        return translated(QT_TRANSLATE_NOOP("Wording", "By hand"));
    return driver;
}

QString step(const Step &step)
{
    return step.label.isEmpty() ? cap(step.cap) : step.label;
}

QString duration(milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms < msPerSecond)
        return QStringLiteral("%1 ms").arg(ms);
    const qint64 total = (ms + msPerSecond / 2) / msPerSecond;
    const qint64 hours = total / 3600;
    const qint64 minutes = total / 60 % 60;
    const qint64 rest = total % 60;
    QStringList parts;
    if (hours > 0)
        parts += translated(QT_TRANSLATE_NOOP("Wording", "%1 h")).arg(hours);
    if (minutes > 0)
        parts += translated(QT_TRANSLATE_NOOP("Wording", "%1 min")).arg(minutes);
    if (rest > 0 && hours == 0)
        parts += translated(QT_TRANSLATE_NOOP("Wording", "%1 s")).arg(rest);
    return parts.join(u' ');
}

QString clockDigits(milliseconds duration)
{
    const qint64 total = std::max<qint64>(0, duration.count()) / msPerSecond;
    const QString seconds = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (total < 3600)
        return QStringLiteral("%1:%2").arg(total / 60).arg(seconds);
    return QStringLiteral("%1:%2:%3")
        .arg(total / 3600)
        .arg(total / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds);
}

QString elapsed(microseconds since)
{
    const auto rounded = std::chrono::floor<milliseconds>(since);
    const QString digits = clockDigits(std::chrono::abs(rounded));
    return rounded < milliseconds(0) ? QStringLiteral("−") + digits : digits;
}

QString dateTime(UtcTime time)
{
    return QLocale().toString(localTime(time), QLocale::ShortFormat);
}

QString timeOfDay(UtcTime time)
{
    return QLocale().toString(localTime(time).time(), QStringLiteral("HH:mm:ss"));
}

QString unit(Metric metric)
{
    const QLatin1StringView key(metricInfo(metric).unit);
    if (key == QLatin1StringView("frames"))
        return translated(QT_TRANSLATE_NOOP("Wording", "frames"));
    if (key == QLatin1StringView("messages"))
        return translated(QT_TRANSLATE_NOOP("Wording", "messages"));
    return QString(key);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString reading(const Sample &sample)
{
    const QLatin1StringView key(metricInfo(sample.series.metric).unit);
    if (key != QLatin1StringView("ms")) {
        const int decimals = key.isEmpty() ? 2 : 0;
        return withUnit(sample.value, sample.uncertainty, decimals, wording::unit(sample.series.metric));
    }
    if (std::abs(sample.value) < msAsSeconds)
        return withUnit(sample.value, sample.uncertainty, 1, QStringLiteral("ms"));
    std::optional<double> uncertainty = sample.uncertainty;
    if (uncertainty)
        *uncertainty /= msAsSeconds;
    return withUnit(sample.value / msAsSeconds, uncertainty, 3, QStringLiteral("s"));
}

} // namespace castbench::wording
