#pragma once

#include "controllers/protocols/nsdpmessage.h"

#include <array>

namespace castbench::nsdp {

/// How a switch wants to be given the password.
enum class PasswordForm {
    Plain,
    Xor,    ///< every byte with one of a fixed key
    Hash32, ///< four bytes of password, nonce and the switch's address
    Hash64, ///< eight bytes of the same
};
QString passwordFormKey(PasswordForm form); ///< "plain", "xor", "hash32", "hash64"
Expected<PasswordForm> passwordFormFromKey(QStringView key);

/// As the value of attribute 0014: bit flags 1 (Xor), 8 (Hash32), 0x10 (Hash64).
Attribute passwordFormAttribute(PasswordForm form);
/// The strongest form that the flags name. An empty value is that of a switch that knows plain passwords
/// only. Errors: Protocol.
Expected<PasswordForm> readPasswordForm(const Attribute &attribute);
/// The switch must be asked for a nonce before every write.
bool needsNonce(PasswordForm form);

/// What the switch hands out for one write: attribute 0017.
using Nonce = std::array<std::uint8_t, 4>;
Attribute nonceAttribute(const Nonce &nonce);
/// Errors: Protocol.
Expected<Nonce> readNonce(const Attribute &attribute);

/// Longest password that all sources agree on.
inline constexpr qsizetype maximumPasswordLength = 20;

/// The attribute that must come first in every write: 000A for Plain and Xor, 0018 for Hash32, 001A for
/// Hash64. Of Hash32 no source was tried on a switch, and they differ about its number: 0018 is that of the
/// "NSDP Protocol Reference", the others say 000A and 001A.
/// Errors: InvalidInput (empty or longer than maximumPasswordLength).
Expected<Attribute> credential(PasswordForm form, const QByteArray &password, const MacAddress &device,
                               const Nonce &nonce);

} // namespace castbench::nsdp
