#include "controllers/statistics/extremecell.h"

namespace castbench {

void ExtremeCell::add(const ExtremeCell &later)
{
    if (later.low < low) {
        low = later.low;
        lowAt = later.lowAt;
    }
    if (later.high > high) {
        high = later.high;
        highAt = later.highAt;
    }
    if (later.bandLow < bandLow) {
        bandLow = later.bandLow;
        bandLowAt = later.bandLowAt;
    }
    if (later.bandHigh > bandHigh) {
        bandHigh = later.bandHigh;
        bandHighAt = later.bandHighAt;
    }
    if (later.firstBreak != none) {
        addBreak(later.firstBreak);
        addBreak(later.lastBreak);
    }
}

void ExtremeCell::addBreak(std::uint32_t index)
{
    if (firstBreak == none)
        firstBreak = index;
    lastBreak = index;
}

} // namespace castbench
