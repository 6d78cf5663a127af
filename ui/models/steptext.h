#pragma once

#include "controllers/domain/plan.h"

#include <QList>
#include <QString>

namespace castbench {

/// A step as it was typed: what cannot be read is kept until it is mended.
struct StepText
{
    QString cap;      ///< what Cap::parse() reads
    QString duration; ///< what parseDuration() reads
    QString label;    ///< empty: the cap's text

    bool operator==(const StepText &) const = default;
};

inline constexpr qsizetype maximumStepCount = 1000;

/// Reading and writing of typed steps, and what people do with a whole sequence.
namespace steptext {

StepText fromStep(const Step &step);
QList<StepText> fromSteps(const std::vector<Step> &steps);

/// A cap as it is shown, with No Limit in the user's language, and what is kept of one that was typed so.
QString shownCap(const QString &text);
QString typedCap(const QString &text);

/// Why a cell cannot be taken, in the user's language; empty: it can.
QString capProblem(const QString &text);
QString durationProblem(const QString &text);
QString labelProblem(const QString &text);

/// Nothing where a cell cannot be taken.
std::optional<Step> toStep(const StepText &text);

/// Lines of cap, duration and label with tabs between them, as spreadsheets exchange them.
QString toTable(const QList<StepText> &steps);
/// Reads such lines, also with the label first, or with fewer columns: a missing duration is
/// `defaultDuration`. A line of titles above is left out. Cells that cannot be read are kept as they are.
/// At most `maximumStepCount` lines.
QList<StepText> fromTable(const QString &table, const QString &defaultDuration);

/// The steps in an order that `seed` decides; the same on every computer. With `keepEnds`, a No Limit that
/// comes first or last stays there.
QList<StepText> shuffled(QList<StepText> steps, quint32 seed, bool keepEnds);

} // namespace steptext

} // namespace castbench
