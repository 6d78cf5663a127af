#include "probes/simlab/simulatedlabsettings.h"

#include "probes/clock/frameclock.h"

#include <algorithm>

namespace castbench::simlab {

namespace {

constexpr milliseconds longestKeyframeInterval{1000};
constexpr milliseconds longestSegment{20000};

Expected<void> checkRange(const QString &what, int value, int minimum, int maximum)
{
    if (value >= minimum && value <= maximum)
        return {};
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("The built-in lab's %1 must be from %2 to %3, not %4")
                     .arg(what)
                     .arg(minimum)
                     .arg(maximum)
                     .arg(value),
                 {}};
}

} // namespace

milliseconds SimulatedLabSettings::effectiveSegmentLength() const
{
    return segmentLength.value_or(quick ? milliseconds(1000) : milliseconds(4000));
}

SimulatedLabSettings SimulatedLabSettings::realistic() const
{
    SimulatedLabSettings settings = *this;
    settings.platform = PlatformKind::Nginx;
    settings.keyframeInterval = milliseconds{2000};
    settings.counterRefresh = milliseconds{5000};
    return settings;
}

EncoderSettings SimulatedLabSettings::effectiveEncoding() const
{
    EncoderSettings effective = encoding;
    effective.keyframeInterval =
        keyframeInterval.value_or(std::min(longestKeyframeInterval, effectiveSegmentLength()));
    return effective;
}

Expected<void> SimulatedLabSettings::validate() const
{
    const struct
    {
        QString what;
        int value;
        int minimum;
        int maximum;
    } ranges[] = {
        {QStringLiteral("number of broadcasters"), broadcasters, 1, 16},
        {QStringLiteral("picture width"), encoding.width, frameClockMinimumWidth, 1920},
        {QStringLiteral("picture height"), encoding.height, 90, 1080},
        {QStringLiteral("frames per second"), encoding.framesPerSecond, 5, 60},
        {QStringLiteral("video bitrate in kbit/s"), encoding.videoKbps, 200, 20'000},
        {QStringLiteral("audio bitrate in kbit/s"), encoding.audioKbps, 32, 320},
        {QStringLiteral("keyframe interval in ms"),
         static_cast<int>(keyframeInterval.value_or(longestKeyframeInterval).count()), 200, 10'000},
    };
    for (const auto &range : ranges) {
        const Expected<void> checked = checkRange(range.what, range.value, range.minimum, range.maximum);
        if (!checked)
            return checked.error();
    }
    if (encoding.width % 2 != 0 || encoding.height % 2 != 0)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("The built-in lab's pictures need an even width and height"),
                     {}};
    const milliseconds segment = effectiveSegmentLength();
    const bool isWholeSeconds =
        segment <= longestKeyframeInterval || segment % longestKeyframeInterval == milliseconds(0);
    const bool isWholePictures = segment.count() * encoding.framesPerSecond % 1000 == 0;
    if (segment < milliseconds(200) || segment > longestSegment || !isWholeSeconds || !isWholePictures)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("The built-in lab's segments must be from 200 ms to 20 s long and hold whole "
                           "pictures, and whole seconds beyond the first"),
            {}};
    return {};
}

} // namespace castbench::simlab
