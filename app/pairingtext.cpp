#include "app/pairingtext.h"

#include "app/console.h"
#include "app/labassembly.h"

namespace castbench {

QString pairingCommand(const Pairing &pairing)
{
    return QStringLiteral("castbench-probe --controller %1 --pair %2")
        .arg(pairing.controller.toString(), pairing.code);
}

void tellPairing(const Pairing &pairing, Console &console)
{
    console.json({{QStringLiteral("event"), QStringLiteral("pairing")},
                  {QStringLiteral("device"), pairing.device},
                  {QStringLiteral("controller"), pairing.controller.toString()},
                  {QStringLiteral("code"), pairing.code}});
    console.say(QStringLiteral("On %1 run: %2").arg(pairing.device, pairingCommand(pairing)));
}

} // namespace castbench
