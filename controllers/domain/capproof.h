#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace castbench {

/// What the traffic of a step says of its cap.
enum class CapVerdict {
    InForce,     ///< the broadcaster wanted more than the cap, and sent no more; without a cap: sent more
    NotInForce,  ///< more was sent than the cap allows; without a cap: a former one still holds
    NotLoaded,   ///< too little was sent to tell
    NotMeasured, ///< the traffic is not known, or not well enough
};
QString capVerdictKey(CapVerdict verdict); ///< "in-force", "not-in-force", "not-loaded", "not-measured"
Expected<CapVerdict> capVerdictFromKey(QStringView key);

/// Why a verdict is what it is.
enum class CapReason {
    NotJudged,      ///< NotMeasured: the step has not been looked at, or was stored by an older version
    AtCap,          ///< InForce: the rate was at the cap
    Congested,      ///< InForce: the rate was below the cap, while the broadcaster had to hold back
    AboveFormerCap, ///< InForce, No Limit: more was sent than any cap of the plan allows
    AboveCap,       ///< NotInForce: more was sent than the cap allows
    AtFormerCap,    ///< NotInForce, No Limit: the rate stayed at a former cap, and the broadcaster held back
    BelowCap,       ///< NotLoaded: less was sent, and nothing held the broadcaster back
    HeldElsewhere,  ///< NotLoaded: the broadcaster had to hold back far below the cap, so not because of it
    NoCounter,      ///< NotMeasured: neither the switch nor the broadcaster told how much was sent
    TooShort,       ///< NotMeasured: too few samples, or too little time after the settling time
    TooCoarse,      ///< NotMeasured: the counter is read too seldom, or moves in too large steps
};
QString capReasonKey(CapReason reason); ///< "at-cap", …
Expected<CapReason> capReasonFromKey(QStringView key);

/// Whose octets a verdict rests on; the earlier, the better.
enum class CapCounter {
    Forwarded, ///< passed on by the switch, after the cap
    Received,  ///< received by the switch port, possibly before the cap
    Sent,      ///< counted by the broadcaster's program: payload alone
};
QString capCounterKey(CapCounter counter); ///< "forwarded-octets", "received-octets", "sent-bytes"
Expected<CapCounter> capCounterFromKey(QStringView key);

/// How far the measured rate may be from a cap that is in force. Stored with each run.
struct CapTolerances
{
    /// By what is counted. `above` and `below` are shares of the cap.
    struct Band
    {
        double above = 0;
        double below = 0;       ///< a rate above cap · (1 − below) is at the cap
        milliseconds settle{0}; ///< left out after the switch confirmed the cap

        bool operator==(const Band &) const = default;
    };
    /// A port's counter holds whole Ethernet frames (18 octets each, 1.2 % of a full one), while some shapers
    /// count IP packets or the gap between frames too (38 octets, 2.5 %), and rates are set in steps of up to
    /// 62.5 kbit/s. What waits in a shaper's queue takes a second or two to leave.
    Band forwarded{0.05, 0.10, milliseconds{2000}};
    /// Before the cap, what a policer drops is counted too; TCP then sends some per cent more than arrives,
    /// more under a small cap.
    Band received{0.25, 0.10, milliseconds{3000}};
    /// Payload is 4 to 5 % less than frames. It counts as sent when the operating system has taken it, so
    /// that the send buffer swallows some seconds' worth when a cap begins, and whole pictures at a time.
    Band sent{0.10, 0.15, milliseconds{5000}};
    /// A large send buffer takes longer: so much more is left out where payload went beyond the cap before it
    /// kept to it.
    milliseconds bufferFill{30'000};
    /// A shaper's bucket: so much may pass beyond the cap in any time, however short.
    qint64 burstBytes = 32'768;
    /// A rate that is less certain than this share of the cap is not judged, unless it is clearly above.
    double coarsest = 0.2;
    int leastSamples = 3;
    milliseconds leastTime{3000}; ///< that samples must cover
    /// The broadcaster holds back where the mean fullness of its send queue (0 … 1) or the share of dropped
    /// frames is at least this.
    double congestion = 0.25;
    double droppedShare = 0.01;
    /// Below this share of the cap, a broadcaster that holds back does so for another reason. TCP keeps at
    /// least half of a link that drops what is too much.
    double leastShare = 0.5;

    bool operator==(const CapTolerances &) const = default;
};
QJsonObject capTolerancesToJson(const CapTolerances &tolerances);
/// A member that is missing has the value that it has by default; {} are the defaults. Errors: InvalidInput
/// for members that are no numbers or negative.
Expected<CapTolerances> capTolerancesFromJson(const QJsonObject &object);

/// Requested, read back and measured: whether a step's cap was in force.
struct CapProof
{
    /// A rate and how well it is known.
    struct Rate
    {
        double kbps = 0;            ///< mean over the window
        double uncertaintyKbps = 0; ///< half-width, 95 %: by how much the ends of the window may be off
        int samples = 0;

        bool operator==(const Rate &) const = default;
    };
    CapVerdict verdict = CapVerdict::NotMeasured;
    CapReason reason = CapReason::NotJudged;
    std::optional<CapCounter> counter; ///< nothing: none was there
    std::optional<Rate> measured;
    /// The cap that the rate was compared with: the one read back where it is the one asked for, in the
    /// steps that the switch knows (within a factor of 1.5); else the one asked for. For No Limit, the former
    /// cap that still holds, or else the plan's largest; nothing where there is none.
    std::optional<qint64> limitKbps;
    /// The tolerance used: a rate within is at the cap, one above `highKbps` is beyond it.
    std::optional<double> lowKbps;
    std::optional<double> highKbps;
    /// From the end of the settling time to the last sample. Reference time.
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;

    bool operator==(const CapProof &) const = default;
};

} // namespace castbench
