#pragma once

#include "controllers/domain/expected.h"

#include <QJsonValue>
#include <QString>

namespace castbench {

/// Where a password, community, token or pairing code comes from. In files it is either
/// {"env": "NAME"}, {"file": "PATH"}, {"keychain": "ENTRY"} or the plain text itself as a string.
/// The plain text is never written back: toJson() of such a secret says {"redacted": true}.
class Secret
{
public:
    enum class Source { None, Plain, Environment, File, Keychain, Redacted };

    Secret() = default;
    static Secret plain(const QString &text);
    static Secret fromEnvironment(const QString &variable);
    static Secret fromFile(const QString &path);
    static Secret fromKeychain(const QString &entry);
    /// Stands for a secret that was left out; whoever reads the file puts one in its place.
    static Secret redacted();
    /// Errors: InvalidInput.
    static Expected<Secret> fromJson(const QJsonValue &value);

    Source source() const
    {
        return m_source;
    }
    bool isEmpty() const
    {
        return m_source == Source::None;
    }
    /// Name of the variable, path of the file or name of the entry; never the plain text.
    QString reference() const;
    /// The reference; never the plain text.
    QJsonValue toJson() const;
    /// The plain text, read now. A keychain entry is answered with Unsupported: resolveSecrets() replaces it
    /// before the lab is used. Errors: NotFound, Storage, Unsupported, InvalidInput (redacted).
    Expected<QString> reveal() const;

    bool operator==(const Secret &) const = default;

private:
    Source m_source = Source::None;
    QString m_text;
};

} // namespace castbench
