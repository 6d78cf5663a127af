#include "controllers/switches/guard/guardmessage.h"

#include "controllers/domain/jsonreader.h"
#include "controllers/domain/switchjson.h"
#include "controllers/switches/guard/capjournal.h"

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maximumPort = 4096;

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Expected<void> insertPlain(QJsonObject &object, QLatin1StringView key, const Secret &secret)
{
    if (secret.isEmpty())
        return {};
    const auto text = secret.reveal();
    if (!text)
        return text.error();
    object.insert(key, *text);
    return {};
}

Expected<QJsonObject> withPlainSecrets(const Switch &device)
{
    QJsonObject object = switchToJson(device);
    QJsonObject user = object.value("user"_L1).toObject();
    for (const auto &done :
         {insertPlain(object, "community"_L1, device.community),
          insertPlain(object, "password"_L1, device.password),
          insertPlain(user, "authentication_password"_L1, device.snmpUser.authenticationPassword),
          insertPlain(user, "privacy_password"_L1, device.snmpUser.privacyPassword)}) {
        if (!done)
            return done.error();
    }
    if (!user.isEmpty())
        object.insert("user"_L1, user);
    return object;
}

Expected<QByteArray> jobLine(const GuardJob &job)
{
    const auto device = withPlainSecrets(job.device);
    if (!device)
        return device.error();
    return asLine({{u"journal"_s, job.journalFolder}, {u"switch"_s, *device}, {u"port"_s, job.port}});
}

GuardMessage readMessage(JsonReader &reader)
{
    if (reader.has("release"_L1)) {
        reader.boolean("release"_L1, true);
        return GuardRelease{};
    }
    if (reader.has("former"_L1)) {
        CapReading former;
        reader.object("former"_L1, true, [&former](JsonReader &fields) { former = readCapReading(fields); });
        return former;
    }
    GuardJob job;
    job.journalFolder = reader.text("journal"_L1);
    reader.object("switch"_L1, true, [&job](JsonReader &device) { job.device = readSwitch(device); });
    job.port = static_cast<int>(reader.integer("port"_L1, 1, maximumPort));
    return job;
}

} // namespace

Expected<QByteArray> guardLine(const GuardMessage &message)
{
    if (const auto *job = std::get_if<GuardJob>(&message))
        return jobLine(*job);
    if (const auto *former = std::get_if<CapReading>(&message))
        return asLine({{u"former"_s, capReadingToJson(*former)}});
    return asLine({{u"release"_s, true}});
}

Expected<GuardMessage> guardMessageFrom(const QByteArray &line)
{
    const auto object = readJsonObject(line, u"guard"_s);
    if (!object)
        return object.error();
    std::vector<Error> problems;
    GuardMessage message;
    {
        JsonReader reader(*object, u"guard"_s, problems);
        message = readMessage(reader);
    }
    if (!problems.empty())
        return joinProblems(problems);
    return message;
}

QByteArray guardAnswer(const Expected<void> &answer)
{
    if (answer)
        return asLine({{u"ready"_s, true}});
    return asLine({{u"refused"_s, answer.error().text()}});
}

Expected<void> guardAnswerFrom(const QByteArray &line)
{
    const auto object = readJsonObject(line, u"guard"_s);
    if (object && object->value("ready"_L1).toBool())
        return {};
    const QString why = object ? object->value("refused"_L1).toString() : QString();
    if (why.isEmpty())
        return Error{ErrorCode::Protocol, QStringLiteral("The guard said something unexpected."), {}};
    return Error{ErrorCode::Refused, why.left(maximumTextLength), {}};
}

} // namespace castbench
