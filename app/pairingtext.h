#pragma once

#include <QString>
#include <QStringList>

namespace castbench {

class Console;
struct Pairing;

/// castbench-probe's command line, to be typed on the device.
QString pairingCommand(const Pairing &pairing);
/// Tells people and scripts what to type on a device.
void tellPairing(const Pairing &pairing, Console &console);

} // namespace castbench
