#pragma once

#include "controllers/domain/expected.h"
#include "controllers/protocols/nsdppassword.h"
#include "probes/simlab/encodersettings.h"

#include <optional>

namespace castbench::simlab {

/// What the built-in lab is made of.
struct SimulatedLabSettings
{
    /// Which streams run as soon as the lab does; the others wait for StartStream.
    enum class AutoStart { None, AllButFirst, All };
    /// What the switch speaks.
    enum class SwitchKind { Snmp, Nsdp };

    /// What the platform does with a publisher that comes after another one.
    enum class PlatformKind {
        Seamless, ///< goes on with its playlist after a break, and begins a new one with a new stream
        Nginx, ///< see HlsPackagerSettings::numbersAnew; and a publisher whose cable was pulled is held, and
               ///< others refused, for heldPublisher
    };

    bool quick = false; ///< short segments, so that viewers are some seconds behind instead of some twelve
    /// Whole pictures and, if longer than a second, whole seconds; nothing: 1 s if quick, else 4 s.
    std::optional<milliseconds> segmentLength;
    EncoderSettings encoding; ///< but for its keyframe interval
    /// Nothing: a second, or the segment length where that is shorter. A segment ends with a keyframe, so
    /// that segments become longer than segmentLength where keyframes are rarer.
    std::optional<milliseconds> keyframeInterval;
    PlatformKind platform = PlatformKind::Seamless;
    milliseconds heldPublisher{10'000}; ///< nginx-rtmp's drop_idle_publisher
    /// The switch reads its ports' counters so often and tells the last reading, as agents do that keep a
    /// cache; 0: with every request.
    milliseconds counterRefresh{0};
    int broadcasters = 2; ///< 1 … 16: "B1", "B2", …
    AutoStart autoStart = AutoStart::AllButFirst;
    SwitchKind switchKind = SwitchKind::Snmp;
    nsdp::PasswordForm passwordForm = nsdp::PasswordForm::Plain; ///< of a switch that speaks NSDP
    unsigned seed = 1;

    /// The same lab with what the programs of a real one do: PlatformKind::Nginx, a keyframe every 2 s and
    /// counters that move every 5 s.
    SimulatedLabSettings realistic() const;
    milliseconds effectiveSegmentLength() const;
    /// The encoder's settings with the keyframe interval that fits the segment length.
    EncoderSettings effectiveEncoding() const;
    /// Errors: InvalidInput, naming what is wrong.
    Expected<void> validate() const;
};

} // namespace castbench::simlab
