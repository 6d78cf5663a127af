#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace castbench {

/// The protocol between castbench-probe and its controller: JSON objects as WebSocket text messages.
///
///   controller → probe   challenge {protocol, nonce, version}
///   probe → controller   hello {protocol, nonce, proof, version, instance, stream}
///   controller → probe   welcome {device, proof, acknowledged}   or   refused {message}
///   controller → probe   call {id, method, params}
///   probe → controller   answer {id, result} or answer {id, error}
///   probe → controller   record {sequence, instance, run, probe, batch}
///   controller → probe   ack {sequence}
///   probe → controller   time {t1_us}
///   controller → probe   time-answer {t1_us, t2_us, t3_us, bound_us}
///
/// `instance` changes with every start of castbench-probe; `stream` is that of its spool (spool.h).
/// t2 and t3 are reference time; bound_us, absent where unknown, is the controller's own bound to it.
/// Methods: open {probes: [{id, kind, config}]} → {probes: [info]}; check {probe} → {findings};
/// start {probe, run, interval_ms}; stop {probe} → {sequence}: the last one of this probe;
/// source-clock {probe, source, reading}; versions {} → {versions}; clock {} → {reading}.
inline constexpr int fleetProtocolVersion = 1;
inline constexpr const char *fleetSubprotocol = "castbench-probe.1";
/// Largest message either side accepts.
inline constexpr qsizetype maximumFleetMessageBytes = 8 * 1024 * 1024;

struct FleetMessage
{
    QString type;
    QJsonObject body; ///< the whole object, `type` included
};

QByteArray encodeFleetMessage(const QString &type, QJsonObject body);
/// Errors: Protocol.
Expected<FleetMessage> decodeFleetMessage(const QByteArray &utf8);

/// 16 raw bytes and proofs travel as base64.
QString bytesToText(const QByteArray &bytes);
QByteArray bytesFromText(const QJsonValue &value);

} // namespace castbench
