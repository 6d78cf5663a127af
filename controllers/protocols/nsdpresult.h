#pragma once

#include "controllers/protocols/nsdpmessage.h"

namespace castbench::nsdp {

/// "wrong password", or "unknown code 0x2a".
QString resultName(Result result);

/// The password was wrong, or was wrong too often before. Trying again makes it worse.
bool isAuthenticationFailure(Result result);

/// What an answer's result means for who asked: AuthenticationFailed, Refused, Unsupported or Protocol, with
/// the result's name, the attribute it is about, and the remedy. `message.result` must not be Ok.
Error failureOf(const Message &message);

} // namespace castbench::nsdp
