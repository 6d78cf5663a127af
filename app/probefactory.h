#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/lab.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace castbench {

/// The kinds of probe that may run on a viewer's device, here or in castbench-probe, and what each needs to
/// know. The same description travels to a remote device and makes a local probe.
namespace probeKind {
inline constexpr const char *hlsViewer = "hls-viewer";
inline constexpr const char *chat = "chat";
inline constexpr const char *clock = "clock";
} // namespace probeKind

struct ProbeDescription
{
    QString id;
    QString kind;
    QJsonObject config;
};

/// Broadcast latency of `viewer` watching `broadcaster`.
ProbeDescription describeHlsViewer(const Lab &lab, const Viewer &viewer, const Broadcaster &broadcaster);
/// Chat of a viewer with the reference participant; `password` may be empty.
ProbeDescription describeChat(const Lab &lab, const Viewer &viewer, const Broadcaster &broadcaster,
                              const QString &password);
/// The reference participant, who measures the send latency of `devices`.
ProbeDescription describeReferenceChat(const Lab &lab, const Broadcaster &broadcaster,
                                       const QStringList &devices, const QString &password);
ProbeDescription describeClock(const Lab &lab, const QString &device);

/// Makes the probe of a description. Errors: Unsupported for a kind this version does not know, InvalidInput.
Expected<std::unique_ptr<Probe>> makeProbe(const QString &id, const QString &kind, const QJsonObject &config,
                                           Clock &clock, const ReferenceClock &reference);

/// The device id of the computer that runs the program.
QString controllerDeviceId();

} // namespace castbench
