#include "controllers/protocols/nsdppassword.h"

#include "controllers/domain/enumkeys.h"

#include <QtEndian>

#include <algorithm>

namespace castbench::nsdp {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<PasswordForm> formKeys[] = {
    {PasswordForm::Plain, "plain"_L1},
    {PasswordForm::Xor, "xor"_L1},
    {PasswordForm::Hash32, "hash32"_L1},
    {PasswordForm::Hash64, "hash64"_L1},
};

struct FormBit
{
    PasswordForm form;
    quint32 bit;
};
// The strongest first.
constexpr FormBit formBits[] = {
    {PasswordForm::Hash64, 0x10}, {PasswordForm::Hash32, 0x08}, {PasswordForm::Xor, 0x01}};

constexpr QByteArrayView xorKey("NtgrSmartSwitchRock");

// Which characters of the password go into each byte of the hash.
constexpr std::size_t hash32Parts[4][4] = {{1, 7, 9, 13}, {2, 6, 10, 14}, {0, 5, 8, 12}, {3, 4, 11, 15}};
constexpr std::size_t hash64Parts[8][3] = {{0, 1, 2},    {3, 4, 5},    {6, 7, 8},   {9, 10, 11},
                                           {12, 13, 14}, {15, 16, 17}, {18, 19, 0}, {1, 3, 5}};

QByteArray withKey(QByteArray password)
{
    for (qsizetype i = 0; i < password.size(); ++i)
        password[i] = static_cast<char>(password[i] ^ xorKey[i % xorKey.size()]);
    return password;
}

/// What the hashes mix into every byte, by the byte's number modulo 4.
std::array<std::uint8_t, 4> seasoning(const Nonce &n, const MacAddress &device)
{
    const auto &m = device.bytes;
    const auto mixed = [](int a, int b, int c, int d) {
        return static_cast<std::uint8_t>(a ^ b ^ c ^ d);
    };
    return {mixed(n[3], n[2], m[1], m[5]), mixed(n[3], n[1], m[4], m[0]), mixed(n[0], n[2], m[3], m[2]),
            mixed(n[0], n[1], m[4], m[5])};
}

template<std::size_t bytes, std::size_t parts>
QByteArray hash(const std::size_t (&table)[bytes][parts], const QByteArray &password,
                const MacAddress &device, const Nonce &nonce)
{
    std::array<char, maximumPasswordLength> padded{};
    std::copy(password.begin(), password.end(), padded.begin());
    const std::array<std::uint8_t, 4> salt = seasoning(nonce, device);
    QByteArray hashed;
    for (std::size_t i = 0; i < bytes; ++i) {
        int byte = salt[i % salt.size()];
        for (const std::size_t part : table[i])
            byte ^= static_cast<std::uint8_t>(padded[part]);
        hashed.append(static_cast<char>(byte));
    }
    return hashed;
}

Error malformed(const QString &what)
{
    return {ErrorCode::Protocol, QStringLiteral("The switch's answer is malformed: %1.").arg(what), {}};
}

} // namespace

QString passwordFormKey(PasswordForm form)
{
    return keyOf(formKeys, form);
}

Expected<PasswordForm> passwordFormFromKey(QStringView key)
{
    return valueOfKey(formKeys, key);
}

Attribute passwordFormAttribute(PasswordForm form)
{
    quint32 bits = 0;
    for (const FormBit &entry : formBits) {
        if (entry.form == form)
            bits = entry.bit;
    }
    char value[sizeof bits];
    qToBigEndian(bits, value);
    return {tags::passwordForm, QByteArray(value, sizeof value)};
}

Expected<PasswordForm> readPasswordForm(const Attribute &attribute)
{
    if (attribute.value.isEmpty())
        return PasswordForm::Plain;
    if (attribute.value.size() != sizeof(quint32)) {
        return malformed(
            QStringLiteral("how it wants the password has %1 bytes").arg(attribute.value.size()));
    }
    const auto bits = qFromBigEndian<quint32>(attribute.value.constData());
    for (const FormBit &entry : formBits) {
        if ((bits & entry.bit) != 0)
            return entry.form;
    }
    return PasswordForm::Plain;
}

bool needsNonce(PasswordForm form)
{
    return form == PasswordForm::Hash32 || form == PasswordForm::Hash64;
}

Attribute nonceAttribute(const Nonce &nonce)
{
    return {tags::nonce, QByteArray(reinterpret_cast<const char *>(nonce.data()), nonce.size())};
}

Expected<Nonce> readNonce(const Attribute &attribute)
{
    Nonce nonce;
    if (attribute.value.size() != static_cast<qsizetype>(nonce.size()))
        return malformed(QStringLiteral("its nonce has %1 bytes").arg(attribute.value.size()));
    std::copy(attribute.value.begin(), attribute.value.end(), nonce.begin());
    return nonce;
}

Expected<Attribute> credential(PasswordForm form, const QByteArray &password, const MacAddress &device,
                               const Nonce &nonce)
{
    if (password.isEmpty() || password.size() > maximumPasswordLength) {
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("The switch needs a \"password\" of 1 to %1 characters; give its own in the lab.")
                .arg(maximumPasswordLength),
            {}};
    }
    switch (form) {
    case PasswordForm::Plain:
        break;
    case PasswordForm::Xor:
        return Attribute{tags::password, withKey(password)};
    case PasswordForm::Hash32:
        return Attribute{tags::shortToken, hash(hash32Parts, password, device, nonce)};
    case PasswordForm::Hash64:
        return Attribute{tags::token, hash(hash64Parts, password, device, nonce)};
    }
    return Attribute{tags::password, password};
}

} // namespace castbench::nsdp
