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

    bool quick = false; ///< short segments, so that viewers are some seconds behind instead of some twelve
    /// Whole pictures and, if longer than a second, whole seconds; nothing: 1 s if quick, else 4 s.
    std::optional<milliseconds> segmentLength;
    /// The keyframe interval is set by the lab: a second, or the segment length where that is shorter.
    EncoderSettings encoding;
    int broadcasters = 2; ///< 1 … 16: "B1", "B2", …
    AutoStart autoStart = AutoStart::AllButFirst;
    SwitchKind switchKind = SwitchKind::Snmp;
    nsdp::PasswordForm passwordForm = nsdp::PasswordForm::Plain; ///< of a switch that speaks NSDP
    unsigned seed = 1;

    milliseconds effectiveSegmentLength() const;
    /// The encoder's settings with the keyframe interval that fits the segment length.
    EncoderSettings effectiveEncoding() const;
    /// Errors: InvalidInput, naming what is wrong.
    Expected<void> validate() const;
};

} // namespace castbench::simlab
