#pragma once

#include <QString>

namespace castbench {

/// The text with what looks like a secret struck out: user names and passwords in URLs, "oauth:…", and values
/// of password, token, secret, community, key and code ("password=…"). A safety net for texts of libraries;
/// the program's own texts hold none.
QString withoutSecrets(QString text);

} // namespace castbench
