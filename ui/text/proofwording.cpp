#include "ui/text/proofwording.h"

#include "ui/text/wording.h"

#include <QCoreApplication>

namespace castbench::wording {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

const char *textOf(CapVerdict verdict)
{
    switch (verdict) {
    case CapVerdict::InForce:
        return QT_TRANSLATE_NOOP("Wording", "in force");
    case CapVerdict::NotInForce:
        return QT_TRANSLATE_NOOP("Wording", "not in force");
    case CapVerdict::NotLoaded:
        return QT_TRANSLATE_NOOP("Wording", "not loaded");
    case CapVerdict::NotMeasured:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "not measured");
}

const char *textOf(CapReason reason)
{
    switch (reason) {
    case CapReason::NotJudged:
        break;
    case CapReason::AtCap:
        return QT_TRANSLATE_NOOP("Wording", "The rate was at the cap.");
    case CapReason::Congested:
        return QT_TRANSLATE_NOOP("Wording",
                                 "The rate was below the cap while the broadcaster had to hold back.");
    case CapReason::AboveFormerCap:
        return QT_TRANSLATE_NOOP("Wording", "More was sent than any cap of the plan allows.");
    case CapReason::AboveCap:
        return QT_TRANSLATE_NOOP("Wording", "More was sent than the cap allows.");
    case CapReason::AtFormerCap:
        return QT_TRANSLATE_NOOP("Wording",
                                 "The rate stayed at a former cap while the broadcaster had to hold back.");
    case CapReason::BelowCap:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Too little was sent to tell, and nothing held the broadcaster back.");
    case CapReason::HeldElsewhere:
        return QT_TRANSLATE_NOOP("Wording", "The broadcaster had to hold back, but not because of the cap.");
    case CapReason::NoCounter:
        return QT_TRANSLATE_NOOP("Wording", "Neither the switch nor the broadcaster told how much was sent.");
    case CapReason::TooShort:
        return QT_TRANSLATE_NOOP("Wording", "There are too few samples after the settling time.");
    case CapReason::TooCoarse:
        return QT_TRANSLATE_NOOP("Wording", "The counter moves in too large steps for so short a time.");
    }
    return QT_TRANSLATE_NOOP("Wording", "This step has not been judged.");
}

const char *textOf(CapCounter counter)
{
    switch (counter) {
    case CapCounter::Forwarded:
        return QT_TRANSLATE_NOOP("Wording", "Counted: what the switch passed on.");
    case CapCounter::Received:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Counted: what the switch port received, possibly before the cap.");
    case CapCounter::Sent:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "Counted: what the broadcaster's program sent.");
}

} // namespace

QString capVerdict(CapVerdict verdict)
{
    return translated(textOf(verdict));
}

QString capProof(const CapProof &proof)
{
    const QString rate = proof.measured ? number(proof.measured->kbps, 0) : QString();
    switch (proof.measured ? proof.verdict : CapVerdict::NotMeasured) {
    case CapVerdict::InForce:
        return translated(QT_TRANSLATE_NOOP("Wording", "Cap in force: %1 kbit/s measured")).arg(rate);
    case CapVerdict::NotInForce:
        return translated(QT_TRANSLATE_NOOP("Wording", "Cap not in force: %1 kbit/s measured")).arg(rate);
    case CapVerdict::NotLoaded:
        return translated(
                   QT_TRANSLATE_NOOP("Wording", "Cannot tell whether the cap is in force: %1 kbit/s sent"))
            .arg(rate);
    case CapVerdict::NotMeasured:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Wording", "Cap not measured"));
}

QString capProofDetails(const CapProof &proof)
{
    QStringList lines{translated(textOf(proof.reason))};
    if (proof.measured)
        lines += QCoreApplication::translate("Wording", "Measured: %1 ± %2 kbit/s from %n sample(s).",
                                             nullptr, proof.measured->samples)
                     .arg(number(proof.measured->kbps, 0), number(proof.measured->uncertaintyKbps, 0));
    if (proof.counter)
        lines += translated(textOf(*proof.counter));
    if (proof.lowKbps && proof.highKbps)
        lines += translated(QT_TRANSLATE_NOOP("Wording", "A rate from %1 to %2 kbit/s counts as at the cap."))
                     .arg(number(*proof.lowKbps, 0), number(*proof.highKbps, 0));
    return lines.join(u'\n');
}

} // namespace castbench::wording
