#include "controllers/switches/snmp/snmpsecurity.h"

#include "controllers/switches/snmp/snmplibrary.h"
#include "controllers/switches/snmp/snmppdu.h"

namespace castbench {

namespace {

constexpr qsizetype longestName = 32; // SnmpAdminString, RFC 3411

Error badUser(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error notSupported(const QString &algorithm)
{
    return {
        ErrorCode::Unsupported,
        QStringLiteral("The net-snmp library of this computer does not know %1; choose another algorithm for "
                       "this user, on the switch too.")
            .arg(algorithm),
        {}};
}

/// The library's names are its command line's.
const char *libraryName(SnmpAuthentication authentication)
{
    switch (authentication) {
    case SnmpAuthentication::Sha1:
        return "SHA";
    case SnmpAuthentication::Sha256:
        return "SHA-256";
    case SnmpAuthentication::Sha512:
        return "SHA-512";
    case SnmpAuthentication::None:
        break;
    }
    return "";
}

/// A key from a password, RFC 3414 §A.2.
Expected<void> makeKey(const netsnmp_session &settings, const Secret &secret, const Error &tooShort,
                       u_char *key, size_t *length)
{
    const auto password = secret.reveal();
    if (!password)
        return password.error();
    QByteArray bytes = password->toUtf8();
    if (bytes.size() < USM_LENGTH_P_MIN)
        return tooShort;
    const int made =
        generate_Ku(settings.securityAuthProto, static_cast<u_int>(settings.securityAuthProtoLen),
                    reinterpret_cast<u_char *>(bytes.data()), static_cast<size_t>(bytes.size()), key, length);
    bytes.fill('\0');
    if (made != SNMPERR_SUCCESS)
        return notSupported(QStringLiteral("SNMPv3"));
    return {};
}

Expected<void> applyAuthentication(netsnmp_session &settings, const SnmpUser &user)
{
    const int type = usm_lookup_auth_type(libraryName(user.authentication));
    oid *protocol = type < 0 ? nullptr : sc_get_auth_oid(type, &settings.securityAuthProtoLen);
    if (!protocol)
        return notSupported(snmpAuthenticationKey(user.authentication));
    settings.securityAuthProto = protocol;
    settings.securityAuthKeyLen = USM_AUTH_KU_LEN;
    settings.securityLevel = SNMP_SEC_LEVEL_AUTHNOPRIV;
    return makeKey(settings, user.authenticationPassword,
                   badUser(QStringLiteral(
                       "The authentication password has fewer than 8 characters; correct it in the lab.")),
                   settings.securityAuthKey, &settings.securityAuthKeyLen);
}

Expected<void> applyPrivacy(netsnmp_session &settings, const SnmpUser &user)
{
    const int type = usm_lookup_priv_type(user.privacy == SnmpPrivacy::Aes256 ? "AES-256" : "AES");
    oid *protocol = type < 0 ? nullptr : sc_get_priv_oid(type, &settings.securityPrivProtoLen);
    if (!protocol)
        return notSupported(snmpPrivacyKey(user.privacy));
    settings.securityPrivProto = protocol;
    settings.securityPrivKeyLen = USM_PRIV_KU_LEN;
    settings.securityLevel = SNMP_SEC_LEVEL_AUTHPRIV;
    return makeKey(
        settings, user.privacyPassword,
        badUser(QStringLiteral("The privacy password has fewer than 8 characters; correct it in the lab.")),
        settings.securityPrivKey, &settings.securityPrivKeyLen);
}

} // namespace

struct SnmpSecurity::Keys
{
    explicit Keys(usmUser *libraryUser)
        : user(libraryUser)
    {
    }
    ~Keys()
    {
        usm_free_user(user);
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;

    usmUser *user;
};

SnmpSecurity::SnmpSecurity(SnmpUser user)
    : m_user(std::move(user))
{
}

SnmpSecurity::~SnmpSecurity() = default;

Expected<void> SnmpSecurity::apply(snmp_session &settings)
{
    m_name = m_user.name.toUtf8();
    if (m_name.isEmpty() || m_name.size() > longestName)
        return badUser(
            QStringLiteral("The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab."));
    if (hasPrivacy() && m_user.authentication == SnmpAuthentication::None)
        return badUser(
            QStringLiteral("SNMPv3 has no privacy without authentication; choose both in the lab."));
    settings.flags |= SNMP_FLAGS_DONT_PROBE; // opening must not wait
    settings.securityModel = SNMP_SEC_MODEL_USM;
    settings.securityLevel = SNMP_SEC_LEVEL_NOAUTH;
    settings.securityName = m_name.data();
    settings.securityNameLen = static_cast<size_t>(m_name.size());
    if (m_user.authentication != SnmpAuthentication::None) {
        if (auto applied = applyAuthentication(settings, m_user); !applied)
            return applied;
    }
    return hasPrivacy() ? applyPrivacy(settings, m_user) : Expected<void>();
}

Expected<void> SnmpSecurity::localise(snmp_session &session)
{
    usmUser *made = nullptr;
    if (usm_create_user_from_session(&session) == SNMPERR_SUCCESS)
        made = usm_get_user(session.securityEngineID, session.securityEngineIDLen, session.securityName);
    if (!made) {
        return Error{
            ErrorCode::Protocol,
            QStringLiteral("The switch gave an SNMP engine id that no key can be made for; check that an "
                           "SNMP agent answers at this address."),
            {}};
    }
    usm_remove_user(made);
    m_keys = std::make_unique<Keys>(made);
    return {};
}

void SnmpSecurity::forgetEngine()
{
    if (m_keys)
        free_enginetime(m_keys->user->engineID, m_keys->user->engineIDLen);
    m_keys.reset();
}

bool SnmpSecurity::isLocalised() const
{
    return m_keys != nullptr;
}

SnmpSecurity::Use::Use(const SnmpSecurity *security)
    : m_security(security && security->isLocalised() ? security : nullptr)
{
    if (m_security)
        usm_add_user(m_security->m_keys->user);
}

SnmpSecurity::Use::~Use()
{
    if (m_security)
        usm_remove_user(m_security->m_keys->user);
}

} // namespace castbench
