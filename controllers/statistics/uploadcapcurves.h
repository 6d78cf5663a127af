#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

#include <span>

namespace castbench {

/// What a curve of the upload-cap figure is drawn from.
enum class UploadCapSource {
    Series,    ///< the samples of one series
    AllCauses, ///< dropped frames by network, encoder and rendering, added up
    Cap,       ///< the caps that were read back
};

/// A curve of the upload-cap figure before it has points.
struct UploadCapCurve
{
    FigureCurve look; ///< without segments
    UploadCapSource source = UploadCapSource::Series;
    std::vector<SeriesKey> series; ///< one, for AllCauses three with network first, for Cap none
};

struct UploadCapPanel
{
    FigurePanel look; ///< without curves
    std::vector<UploadCapCurve> curves;
};

/// A series of a run.
struct KnownSeries
{
    SeriesKey key;
    bool hasSamples = false; ///< not gaps alone
};

/// Panels and curves of the upload-cap figure for a run with these series, which are in the order of their
/// keys: names in the user's language, colours, dashes. The same device has the same colour everywhere.
std::vector<UploadCapPanel> uploadCapPanels(const RunRecord &record, std::span<const KnownSeries> series);
/// Whether the figure shows series of that metric.
bool isInUploadCapFigure(Metric metric);
/// A sample in the unit of its panel: latencies of the broadcast in seconds; rates and counts without
/// uncertainty.
FigurePoint uploadCapPoint(const RunRecord &record, const Sample &sample);
/// "Castbench 0.1.0, run 12, 2026-01-31 12:00 UTC"
QString figureSourceOf(const RunRecord &record);
/// The caps that were read back, as steps; interrupted where there was none.
std::vector<FigureSegment> capSegments(const RunRecord &record);
/// The steps that began.
std::vector<FigureBand> stepBands(const RunRecord &record);

} // namespace castbench
