#include "controllers/domain/secret.h"

#include "controllers/domain/core.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringDecoder>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maximumSecretBytes = 4096;
constexpr qsizetype maximumReferenceLength = 1000;

Error shapeError()
{
    return {ErrorCode::InvalidInput,
            Core::tr("A secret is a text, {\"env\": \"NAME\"}, {\"file\": \"PATH\"} or "
                     "{\"keychain\": \"ENTRY\"}; leave the key out where there is none."),
            {}};
}

Error fileError(const QString &path, ErrorCode code, const QString &why)
{
    return {code, QStringLiteral("The secret's file cannot be used: %1.").arg(why), path};
}

Expected<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fileError(path, ErrorCode::NotFound, QStringLiteral("there is none"));
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, ErrorCode::Storage, file.errorString());
    QByteArray bytes = file.read(maximumSecretBytes + 1);
    if (bytes.size() > maximumSecretBytes)
        return fileError(path, ErrorCode::InvalidInput,
                         QStringLiteral("it is larger than %1 bytes").arg(maximumSecretBytes));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fileError(path, ErrorCode::InvalidInput, QStringLiteral("it is not UTF-8 text"));
    if (text.isEmpty())
        return fileError(path, ErrorCode::InvalidInput, QStringLiteral("it is empty"));
    return text;
}

Expected<QString> readVariable(const QString &name)
{
    const QString text = QProcessEnvironment::systemEnvironment().value(name);
    if (text.isEmpty())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("The environment variable %1 is not set or empty.").arg(name),
                     {}};
    return text;
}

} // namespace

Secret Secret::plain(const QString &text)
{
    Secret secret;
    secret.m_source = Source::Plain;
    secret.m_text = text;
    return secret;
}

Secret Secret::fromEnvironment(const QString &variable)
{
    Secret secret;
    secret.m_source = Source::Environment;
    secret.m_text = variable;
    return secret;
}

Secret Secret::fromFile(const QString &path)
{
    Secret secret;
    secret.m_source = Source::File;
    secret.m_text = path;
    return secret;
}

Secret Secret::fromKeychain(const QString &entry)
{
    Secret secret;
    secret.m_source = Source::Keychain;
    secret.m_text = entry;
    return secret;
}

Secret Secret::redacted()
{
    Secret secret;
    secret.m_source = Source::Redacted;
    return secret;
}

Expected<Secret> Secret::fromJson(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.isEmpty() || text.size() > maximumReferenceLength)
            return shapeError();
        return plain(text);
    }
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return shapeError();
    const QString kind = object.begin().key();
    const QJsonValue reference = object.begin().value();
    if (kind == "redacted"_L1 && reference.isBool() && reference.toBool())
        return redacted();
    const QString text = reference.toString();
    if (text.isEmpty() || text.size() > maximumReferenceLength)
        return shapeError();
    if (kind == "env"_L1)
        return fromEnvironment(text);
    if (kind == "file"_L1)
        return fromFile(text);
    if (kind == "keychain"_L1)
        return fromKeychain(text);
    return shapeError();
}

QString Secret::reference() const
{
    return m_source == Source::Plain ? QString() : m_text;
}

QJsonValue Secret::toJson() const
{
    switch (m_source) {
    case Source::None:
        break;
    case Source::Plain:
    case Source::Redacted:
        return QJsonObject{{QStringLiteral("redacted"), true}};
    case Source::Environment:
        return QJsonObject{{QStringLiteral("env"), m_text}};
    case Source::File:
        return QJsonObject{{QStringLiteral("file"), m_text}};
    case Source::Keychain:
        return QJsonObject{{QStringLiteral("keychain"), m_text}};
    }
    return {};
}

Expected<QString> Secret::reveal() const
{
    switch (m_source) {
    case Source::None:
        return QString();
    case Source::Plain:
        return m_text;
    case Source::Environment:
        return readVariable(m_text);
    case Source::File:
        return readSecretFile(m_text);
    case Source::Keychain:
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("The key store's entry %1 was not read; use {\"env\": …} or "
                                    "{\"file\": …} instead.")
                         .arg(m_text),
                     {}};
    case Source::Redacted:
        break;
    }
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("The secret was removed when this lab was stored; put {\"env\": …}, "
                                "{\"file\": …} or the text in its place."),
                 {}};
}

} // namespace castbench
