#pragma once

#include "controllers/domain/expected.h"

#include <QJsonValue>
#include <QString>

namespace castbench {

/// A host and a UDP or TCP port.
struct Endpoint
{
    QString host;
    quint16 port = 0;

    bool isEmpty() const
    {
        return host.isEmpty();
    }
    /// Reads "host:port", "[::1]:port" or, where `defaultPort` is not 0, "host". Errors: InvalidInput.
    static Expected<Endpoint> parse(QStringView text, quint16 defaultPort = 0);
    /// The same from JSON, with a port other than 0.
    static Expected<Endpoint> fromJson(const QJsonValue &value, quint16 defaultPort);
    /// What parse() reads; empty where nothing is set.
    QString text() const;
    bool operator==(const Endpoint &) const = default;
};

} // namespace castbench
