#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/metric.h"
#include "controllers/domain/run.h"
#include "controllers/domain/sample.h"

#include <QString>

namespace castbench {

/// How the window calls what the core knows by value: one place for words and number formats, in the language
/// and locale of the program (metricName() is in controllers/domain). Files and tables for scripts use keys.
namespace wording {

QString method(Method method);
QString runState(RunState state);
QString stepOutcome(StepOutcome outcome);
QString gapReason(GapReason reason);
QString severity(Severity severity);
/// Of the kinds of events that the program itself raises; the key for others.
QString eventKind(const QString &kind);
/// What an event says; a note as it was typed.
QString eventMessage(const Event &event);
/// Title and one sentence for a kind of experiment; the key and nothing for others.
QString experimentKind(const QString &kind);
QString experimentDescription(const QString &kind);

/// "512 kbit/s", "No Limit".
QString cap(const Cap &cap);
/// "1 Gbit/s", "100 Mbit/s": how fast a link is.
QString linkSpeed(qint64 kbps);
/// How a switch is spoken to, by its driver's name in a lab file: "SNMP"; a name that is not known, as it is.
QString switchDriver(const QString &driver);
/// What a step is called: its label, else its cap.
QString step(const Step &step);
/// Words for people: "4 min 30 s", "1 h 5 min", "250 ms"; whole seconds above a second.
QString duration(milliseconds duration);
/// Digits for a clock that runs: "4:30", "1:05:00".
QString clockDigits(milliseconds duration);
/// The same for an instant since the run's start, "−0:02" before it.
QString elapsed(microseconds since);
/// Date and time of day in the computer's time zone, to the second.
QString dateTime(UtcTime time);
QString timeOfDay(UtcTime time);
/// "ms", "kbit/s", "frames"; empty for a ratio.
QString unit(Metric metric);
/// A number with up to `decimals` decimals in the user's locale.
QString number(double value, int decimals);
/// "3.26 s", "3.26 s ± 0.02 s", "1998 kbit/s", "12 frames": value with the metric's unit; latencies from 1 s
/// on in seconds.
QString reading(const Sample &sample);

} // namespace wording

} // namespace castbench
