#include "ui/text/coretexts.h"

namespace castbench {

std::vector<const char *> coreTexts()
{
    std::vector<const char *> all;
    for (const auto texts : {runTexts(), bridgeTexts(), controllerTexts(), guardTexts(), nsdpTexts(),
                             probeTexts(), profileTexts(), snmpTexts()})
        all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

} // namespace castbench
