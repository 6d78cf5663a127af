#include "ui/text/provenance.h"

#include "controllers/domain/shownnames.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <map>

namespace castbench {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Provenance", text);
}

class Lines
{
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.emplace_back(translated(name), value);
    }
    std::vector<ProvenanceLine> take()
    {
        return std::move(m_lines);
    }

private:
    std::vector<ProvenanceLine> m_lines;
};

QString capText(const std::optional<CapReading> &reading)
{
    return reading ? wording::cap(reading->cap) : translated(QT_TRANSLATE_NOOP("Provenance", "not read"));
}

/// {"obs": {"B1": "29.0.2"}, "qt": "6.4.2"} as "obs B1 29.0.2, qt 6.4.2".
QString versionsText(const QJsonObject &versions, const QString &prefix = {})
{
    QStringList parts;
    for (auto entry = versions.begin(); entry != versions.end(); ++entry) {
        const QString name =
            prefix.isEmpty() ? entry.key() : QStringLiteral("%1 %2").arg(prefix, entry.key());
        if (entry->isObject())
            parts += versionsText(entry->toObject(), name);
        else
            parts += QStringLiteral("%1 %2").arg(name, entry->toVariant().toString());
    }
    return parts.join(QStringLiteral(", "));
}

/// The largest bound of each device's clock offset within the run.
QString clocksText(const RunData &data)
{
    std::map<QString, std::optional<double>> bounds;
    for (const Sample &sample : data.samples) {
        if (sample.series.metric != Metric::ClockOffset)
            continue;
        auto &bound = bounds[sample.series.device];
        if (sample.uncertainty)
            bound = std::max(bound.value_or(0), *sample.uncertainty);
    }
    QStringList parts;
    for (const auto &[device, bound] : bounds) {
        parts += bound ? QStringLiteral("%1 ± %2 ms").arg(device, wording::number(*bound, 2))
                       : translated(QT_TRANSLATE_NOOP("Provenance", "%1: not known")).arg(device);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<ProvenanceLine> provenance(const RunData &data)
{
    const RunRecord &run = data.record;
    Lines lines;
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Run"), QString::number(run.id));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "State"), wording::runState(run.state));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Failure"), coreText(run.failure));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Started (UTC)"), toIsoString(run.startedAt));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Ended (UTC)"),
              run.finishedAt ? toIsoString(*run.finishedAt) : QString());
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Plan"), shownPlanTitle(run.plan));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Experiment"), wording::experimentKind(run.plan.kind));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Sampling interval"),
              wording::duration(run.plan.sampleInterval));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Settling time left out of means"),
              wording::duration(run.plan.settle));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Lab"),
              shownLabName(run.lab.value(QStringLiteral("name")).toString()));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Cap before the run"), capText(run.formerCap));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Cap after the run"), capText(run.restoredCap));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Switch restored"),
              run.restored ? translated(QT_TRANSLATE_NOOP("Provenance", "yes, and read back"))
                           : translated(QT_TRANSLATE_NOOP("Provenance", "not confirmed")));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Largest clock error"), clocksText(data));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Software"), versionsText(run.versions));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Samples"),
              QLocale().toString(static_cast<qulonglong>(data.samples.size())));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Gaps"),
              QLocale().toString(static_cast<qulonglong>(data.gaps.size())));
    lines.add(QT_TRANSLATE_NOOP("Provenance", "Events"),
              QLocale().toString(static_cast<qulonglong>(data.events.size())));
    return lines.take();
}

} // namespace castbench
