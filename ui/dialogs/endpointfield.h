#pragma once

#include "controllers/domain/endpoint.h"

class QLineEdit;

namespace castbench {

/// Reads an address as the user types it; with an empty text an empty one.
Endpoint endpointOf(const QLineEdit *field, quint16 defaultPort = 0);
/// Why it cannot be read, for setCheck(); empty: it can.
QString endpointProblem(const QLineEdit *field, quint16 defaultPort = 0);

} // namespace castbench
