#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QString>

namespace castbench {

/// A pairing code never crosses the link: each side proves that it knows the code by an HMAC-SHA-256
/// (RFC 2104) over both sides' nonces, and neither proof can stand for the other.
inline constexpr qsizetype pairingNonceBytes = 16;

/// Eight digits in two groups, from the system's secure generator: "4821-9036".
QString makePairingCode();
/// Letters and digits alone, upper case: what a person typed and what was shown compare equal.
QString normalisedPairingCode(const QString &code);
QByteArray makePairingNonce();

/// What the probe sends.
QByteArray probeProof(const QString &code, const QByteArray &controllerNonce, const QByteArray &probeNonce);
/// What the controller answers, so that a probe does not obey a stranger.
QByteArray controllerProof(const QString &code, const QByteArray &controllerNonce,
                           const QByteArray &probeNonce);
/// Compares in constant time.
bool proofsEqual(const QByteArray &left, const QByteArray &right);

} // namespace castbench
