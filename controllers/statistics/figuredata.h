#pragma once

#include "controllers/domain/sample.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace castbench {

/// A point of a curve; x in seconds since the run began, y in the panel's unit.
struct FigurePoint
{
    double x = 0;
    double y = 0;
    std::optional<double> uncertainty; ///< half-width in the panel's unit

    double low() const
    {
        return y - uncertainty.value_or(0);
    }
    double high() const
    {
        return y + uncertainty.value_or(0);
    }
    bool operator==(const FigurePoint &) const = default;
};

/// Points that may be joined by a line, ascending in x: nothing is missing between them.
using FigureSegment = std::vector<FigurePoint>;

/// An interval in which nothing was measured.
struct FigureGap
{
    double from = 0; ///< s
    double to = 0;   ///< s, not below `from`
    GapReason reason = GapReason::ProbeLost;
    QString detail; ///< for people; may be empty

    bool operator==(const FigureGap &) const = default;
};

enum class LineStyle { Solid, Dashed, Dotted, DashDotted };

/// One line of a panel and of its legend.
struct FigureCurve
{
    QString name;
    /// Number of the colour in the palette, 0, 1, 2, …; the same thing has the same one in every panel.
    /// Nothing: the colour of text.
    std::optional<int> colour;
    LineStyle style = LineStyle::Solid;
    bool markers = false; ///< each point carries a mark: for series that are sparse by nature
    std::vector<FigureSegment> segments;
    /// Which series of the panel this is, whatever the language: "upload_rate", "cap",
    /// "broadcast_latency/P1/frame-clock". Curves of several runs that show the same thing have the same one.
    QString key{};
    std::vector<FigureGap> gaps{}; ///< ascending; why segments end where something is missing

    std::size_t pointCount() const;
    /// True if any point carries an uncertainty, which is drawn as a band.
    bool hasBand() const;
};

/// One diagram; all panels of a figure share the time axis.
struct FigurePanel
{
    QString key;    ///< stable: "upload-rate", "dropped-frames", "broadcast-latency", "chat-latency"
    QString title;  ///< "Upload rate"
    QString yLabel; ///< with unit: "kbit/s"
    std::vector<FigureCurve> curves; ///< those without points are left out
    QString note;                    ///< shown in the panel instead of curves: "not measured"
    /// What the value axis covers beside the panel's own points, so that panels of several figures share one
    /// scale.
    std::optional<std::pair<double, double>> commonRange{};
    /// Lowest and highest y of all points, uncertainty included, or nothing without points. An uncertainty
    /// that reaches below 0 is cut off there unless a value is negative: what is measured cannot be.
    std::optional<std::pair<double, double>> range() const;
    /// range() and commonRange together: what the value axis must hold.
    std::optional<std::pair<double, double>> axisRange() const;
};

/// A step of the experiment, shaded behind every panel; may lie outside of what the figure shows.
struct FigureBand
{
    double from = 0; ///< s
    double to = 0;   ///< s
    QString label;   ///< "512 kbit/s"

    bool operator==(const FigureBand &) const = default;
};

/// Something that happened, marked in every panel.
struct FigureMark
{
    double at = 0; ///< s
    QString kind;  ///< Event::kind
    Severity severity = Severity::Warning;
    QString text{}; ///< what happened, for people; may be empty

    bool operator==(const FigureMark &) const = default;
};

/// What a figure shows, without saying how it is drawn.
struct FigureData
{
    QString title;
    QString source; ///< where the data are from: run, instant, version
    QString xLabel; ///< "Elapsed time (s)"
    double xFrom = 0;
    double xTo = 1; ///< above xFrom
    std::vector<FigurePanel> panels;
    std::vector<FigureBand> bands;
    std::vector<FigureMark> marks; ///< ascending
};

} // namespace castbench
