#pragma once

#include "controllers/domain/run.h"

#include <QStringList>

#include <span>

namespace castbench {

/// What to call each of several runs where they are shown together: its name, and its number as well where
/// two have the same name: "upload-cap (run 12)". A run without a name is called by its number.
QStringList runLabels(std::span<const RunData> runs);

/// What a figure calls a step: its label, or its cap in the user's language.
QString stepLabel(const Step &step);

/// Which runs a figure was made from: "Castbench 0.1.0, runs 12, 13".
QString sourceOfRuns(std::span<const RunData> runs);

/// The plan's title that all runs have in common; empty if there is none.
QString commonTitle(std::span<const RunData> runs);

} // namespace castbench
