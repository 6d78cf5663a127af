#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/switchdevice.h"

#include <QByteArray>

#include <memory>

struct snmp_session;

namespace castbench {

/// An SNMPv3 user with its keys (user-based security model: RFC 3414, RFC 3826, RFC 7860).
///
/// net-snmp knows users in one list of the process, by name and engine. This one is in the list only while a
/// Use lives: the same name with another password, in another session, does it no harm. All calls with
/// snmplibrary::mutex() held.
class SnmpSecurity
{
public:
    explicit SnmpSecurity(SnmpUser user);
    ~SnmpSecurity();
    SnmpSecurity(const SnmpSecurity &) = delete;
    SnmpSecurity &operator=(const SnmpSecurity &) = delete;

    /// Gives a session that will be opened, while this lives, the user's name, level and keys. Errors:
    /// InvalidInput (no name, a password of fewer than 8 characters), Unsupported (this net-snmp has not the
    /// algorithm), NotFound and others of Secret::reveal().
    Expected<void> apply(snmp_session &settings);
    /// Makes the keys for the engine that the session has discovered. Errors: Protocol.
    Expected<void> localise(snmp_session &session);
    /// Forgets the engine that the keys are for, and its clock.
    void forgetEngine();
    bool isLocalised() const;
    bool hasPrivacy() const
    {
        return m_user.privacy != SnmpPrivacy::None;
    }

    class Use
    {
    public:
        explicit Use(const SnmpSecurity *security);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        const SnmpSecurity *m_security;
    };

private:
    struct Keys;

    SnmpUser m_user;
    QByteArray m_name;
    std::unique_ptr<Keys> m_keys;
};

} // namespace castbench
