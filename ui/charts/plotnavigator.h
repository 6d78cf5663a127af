#pragma once

namespace castbench {

/// Which interval of a plot is shown, and what zooming, panning and following make of it. Seconds.
///
/// While following, the interval ends at the newest point: the last followSpan() of the run, or all of it.
class PlotNavigator
{
public:
    /// Shortest interval that can be shown.
    static constexpr double shortest = 0.01;

    double from() const
    {
        return m_from;
    }
    double to() const
    {
        return m_to;
    }
    bool isFollowing() const
    {
        return m_following;
    }
    /// Length of what is followed; 0 for the whole run.
    double followSpan() const
    {
        return m_span;
    }

    /// Where the plot begins and ends by now.
    void setExtent(double begin, double end);
    void setFollowing(bool following);
    void setFollowSpan(double span);
    /// Shows an interval, moved into the plot's extent, and no longer follows.
    void setRange(double from, double to);
    /// Zooms by `factor` (below 1: closer) so that `about` keeps its place.
    void zoom(double factor, double about);
    /// Zooms about the newest point while following, which goes on, else about the middle.
    void zoom(double factor);
    /// Moves by a share of the interval's length.
    void pan(double share);
    /// Everything, followed.
    void reset();

private:
    void follow();

    double m_begin = 0;
    double m_end = 1;
    double m_from = 0;
    double m_to = 1;
    double m_span = 0;
    bool m_following = true;
};

} // namespace castbench
