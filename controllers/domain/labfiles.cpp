#include "controllers/domain/labfiles.h"

#include "controllers/domain/core.h"
#include "controllers/domain/jsonreader.h"
#include "controllers/domain/savefile.h"

namespace castbench {

namespace {

QString element(const char *list, std::size_t index)
{
    return QStringLiteral("%1[%2].").arg(QLatin1StringView(list)).arg(index);
}

void findCredentials(const QUrl &url, const QString &field, std::vector<FieldProblem> &problems)
{
    if (!url.userInfo().isEmpty())
        problems.push_back({field, Core::tr("A lab file holds no user name or password; use an address "
                                            "without them.")});
}

/// Errors: InvalidInput, a line per problem.
Expected<void> withoutProblems(const std::vector<FieldProblem> &found, const QString &path)
{
    if (found.empty())
        return {};
    std::vector<Error> problems;
    problems.reserve(found.size());
    for (const FieldProblem &problem : found)
        problems.push_back(Error{ErrorCode::InvalidInput, problem.message, problem.field}.within(path));
    return joinProblems(problems);
}

} // namespace

std::vector<LabSecret> secretsOf(Lab &lab)
{
    std::vector<LabSecret> secrets;
    const auto add = [&secrets](const QString &place, const QString &owner, const char *key, Secret &secret) {
        const QLatin1StringView name(key);
        secrets.push_back({place + name, owner + u'/' + name, &secret});
    };
    for (std::size_t i = 0; i < lab.broadcasters.size(); ++i) {
        Broadcaster &broadcaster = lab.broadcasters[i];
        add(element("broadcasters", i), broadcaster.id, "obs.password", broadcaster.obsPassword);
    }
    for (std::size_t i = 0; i < lab.viewers.size(); ++i) {
        Viewer &viewer = lab.viewers[i];
        add(element("viewers", i), viewer.id, "pairing_code", viewer.pairingCode);
        add(element("viewers", i), viewer.id, "chat_password", viewer.chatPassword);
    }
    Switch &device = lab.switchDevice;
    const QString place = QStringLiteral("switch.");
    add(place, device.id, "community", device.community);
    add(place, device.id, "user.authentication_password", device.snmpUser.authenticationPassword);
    add(place, device.id, "user.privacy_password", device.snmpUser.privacyPassword);
    add(place, device.id, "password", device.password);
    if (lab.chat)
        add(QStringLiteral("chat."), QStringLiteral("chat"), "reference_password",
            lab.chat->referencePassword);
    return secrets;
}

Lab newLab()
{
    Lab lab;
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    broadcaster.name = broadcaster.id;
    broadcaster.frameClockId = 1;
    lab.broadcasters.push_back(broadcaster);
    Viewer viewer;
    viewer.id = QStringLiteral("P1");
    viewer.name = viewer.id;
    lab.viewers.push_back(viewer);
    lab.switchDevice.id = QStringLiteral("S1");
    lab.switchDevice.name = lab.switchDevice.id;
    lab.switchDevice.driver = QStringLiteral("snmp");
    return lab;
}

std::vector<FieldProblem> labSaveProblems(const Lab &lab)
{
    std::vector<FieldProblem> problems = validateLab(lab);
    Lab copy = lab;
    for (const LabSecret &secret : secretsOf(copy)) {
        if (secret.secret->source() == Secret::Source::Plain)
            problems.push_back(
                {secret.field, Core::tr("A lab file holds no secret; move this one to the key store, "
                                        "an environment variable or a file of its own.")});
    }
    for (std::size_t i = 0; i < lab.broadcasters.size(); ++i) {
        findCredentials(lab.broadcasters[i].obsUrl, element("broadcasters", i) + QStringLiteral("obs.url"),
                        problems);
        findCredentials(lab.broadcasters[i].playlist, element("broadcasters", i) + QStringLiteral("playlist"),
                        problems);
    }
    return problems;
}

Expected<void> saveLab(const Lab &lab, const QString &path)
{
    if (const auto savable = withoutProblems(labSaveProblems(lab), path); !savable)
        return savable;
    return saveJsonFile(path, labToJson(lab));
}

Expected<void> exportLab(const Lab &lab, const QString &path, SecretReferences references)
{
    if (const auto valid = withoutProblems(validateLab(lab), path); !valid)
        return valid;
    Lab shared = lab;
    for (const LabSecret &secret : secretsOf(shared)) {
        const bool isPlain = secret.secret->source() == Secret::Source::Plain;
        if (!secret.secret->isEmpty() && (isPlain || references == SecretReferences::Remove))
            *secret.secret = Secret::redacted();
    }
    return saveJsonFile(path, labToJson(shared));
}

} // namespace castbench
