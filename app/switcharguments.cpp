#include "app/switcharguments.h"

#include "app/commandparser.h"
#include "controllers/domain/jsonreader.h"
#include "controllers/domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr int largestPort = 65535;

struct Action
{
    SwitchAction action;
    QLatin1StringView name;
    QLatin1StringView operands; ///< after HOST
    bool needsSwitch = true;    ///< HOST, or the switch of --lab
    int count = 0;              ///< of the operands
};

constexpr Action actions[] = {
    {SwitchAction::Discover, "discover"_L1, ""_L1, false, 0},
    {SwitchAction::Identify, "identify"_L1, ""_L1, true, 0},
    {SwitchAction::Ports, "ports"_L1, ""_L1, true, 0},
    {SwitchAction::Show, "show"_L1, " PORT"_L1, true, 1},
    {SwitchAction::Set, "set"_L1, " PORT CAP"_L1, true, 2},
    {SwitchAction::Restore, "restore"_L1, " PORT"_L1, true, 1},
};

QString switchUsage()
{
    return u"Usage: castbench-cli switch ACTION\n"
           "  discover              asks this computer's own networks for switches\n"
           "  identify HOST         says which switch it is, and how it is spoken to\n"
           "  ports HOST            lists the ports and who hangs on them\n"
           "  show HOST PORT        what the port is set to, and what it was before it was capped\n"
           "  set HOST PORT CAP     caps the port ('512 kbit/s', '4 Mbit/s', 'No Limit') until it is "
           "restored\n"
           "  restore HOST PORT     gives the port back what it had before it was capped\n"
           "'castbench-cli switch ACTION --help' lists the options."_s;
}

QList<QCommandLineOption> switchOptions(SwitchAction action)
{
    const QString secret = u"SECRET"_s;
    QList<QCommandLineOption> options{
        option(u"lab"_s, u"The switch of this lab file; HOST is left out."_s, u"LAB"_s),
        option(u"driver"_s, u"snmp, nsdp or linux (default: as the switch answers)."_s, u"NAME"_s),
        option(u"profile"_s, u"Switch profile, for SNMP (default: as the switch answers)."_s, u"NAME"_s),
        option(u"snmp-version"_s, u"1, 2c or 3 (default: 2c)."_s, u"VERSION"_s),
        option(u"community"_s,
               u"Community. A SECRET is env:VARIABLE, file:PATH or keychain:ENTRY, never the text itself."_s,
               secret),
        option(u"user"_s, u"User, for SNMP version 3."_s, u"NAME"_s),
        option(u"authentication"_s, u"SHA-1, SHA-256, SHA-512 or none."_s, u"NAME"_s),
        option(u"authentication-password"_s, u"Of the user."_s, secret),
        option(u"privacy"_s, u"AES-128, AES-256 or none."_s, u"NAME"_s),
        option(u"privacy-password"_s, u"Of the user."_s, secret),
        option(u"password"_s, u"Of a NETGEAR Plus switch."_s, secret),
        option(u"ssh-user"_s, u"On another Linux computer; HOST is 'localhost' for this one."_s, u"NAME"_s),
        option(u"ssh-key"_s, u"File of the private key."_s, u"FILE"_s),
        option(u"interfaces"_s, u"Port 1 is the first of these, and so on: lan1,lan2."_s, u"LIST"_s)};
    if (action == SwitchAction::Ports)
        options << option(u"host"_s, u"Says which port this host hangs on."_s, u"MAC"_s);
    return options + jsonOptions();
}

/// Puts the secret that an option names under `key`; the text itself would be seen in the list of processes.
Expected<void> insertSecret(QJsonObject &object, const QString &key, const CommandParser &parser,
                            const char *name)
{
    if (!parser.isSet(name))
        return {};
    const QString text = parser.value(name);
    const QString source = text.section(u':', 0, 0);
    const QString reference = text.section(u':', 1);
    static const QStringList sources{u"env"_s, u"file"_s, u"keychain"_s};
    if (!sources.contains(source) || reference.isEmpty()) {
        return usageError(u"--%1 says where the secret is: env:VARIABLE, file:PATH or keychain:ENTRY."_s.arg(
                              QLatin1StringView(name)),
                          parser.usage());
    }
    object.insert(key, QJsonObject{{source, reference}});
    return {};
}

void insertText(QJsonObject &object, const QString &key, const CommandParser &parser, const char *name)
{
    if (parser.isSet(name))
        object.insert(key, parser.value(name));
}

Expected<QJsonObject> userObject(const CommandParser &parser)
{
    QJsonObject user;
    insertText(user, u"name"_s, parser, "user");
    insertText(user, u"authentication"_s, parser, "authentication");
    insertText(user, u"privacy"_s, parser, "privacy");
    if (auto inserted = insertSecret(user, u"authentication_password"_s, parser, "authentication-password");
        !inserted)
        return inserted.error();
    if (auto inserted = insertSecret(user, u"privacy_password"_s, parser, "privacy-password"); !inserted)
        return inserted.error();
    return user;
}

/// The host as an id, by which errors name the switch: "192-168-1-2".
QString idOf(const QString &host)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9_-]"_s);
    const QString id = QString(host).replace(unsafe, u"-"_s).left(maximumIdLength);
    return isSafeId(id) ? id : u"switch"_s;
}

/// What a lab file would say of the switch.
Expected<QJsonObject> switchObject(const CommandParser &parser, const QString &host)
{
    const bool isHere = host == "localhost"_L1 && parser.value("driver") == switchdrivers::tc;
    QJsonObject object{{u"id"_s, idOf(host)},
                       {u"name"_s, isHere ? u"this computer"_s : host},
                       {u"driver"_s, QString(switchdrivers::snmp)},
                       {u"profile"_s, u"recognised"_s}};
    if (!host.isEmpty() && !isHere)
        object.insert(u"address"_s, host);
    insertText(object, u"driver"_s, parser, "driver");
    insertText(object, u"profile"_s, parser, "profile");
    insertText(object, u"snmp_version"_s, parser, "snmp-version");
    if (auto inserted = insertSecret(object, u"community"_s, parser, "community"); !inserted)
        return inserted.error();
    if (auto inserted = insertSecret(object, u"password"_s, parser, "password"); !inserted)
        return inserted.error();
    const auto user = userObject(parser);
    if (!user)
        return user;
    if (!user->isEmpty())
        object.insert(u"user"_s, *user);
    QJsonObject ssh;
    insertText(ssh, u"user"_s, parser, "ssh-user");
    insertText(ssh, u"key_file"_s, parser, "ssh-key");
    if (!ssh.isEmpty())
        object.insert(u"ssh"_s, ssh);
    if (parser.isSet("interfaces"))
        object.insert(u"interfaces"_s, QJsonArray::fromStringList(parser.value("interfaces").split(u',')));
    return object;
}

Expected<Switch> switchOf(const CommandParser &parser, const QString &host)
{
    static const QStringList drivers{switchdrivers::snmp, switchdrivers::nsdp, switchdrivers::tc};
    if (parser.isSet("driver") && !drivers.contains(parser.value("driver")))
        return usageError(u"--driver must be one of %1."_s.arg(drivers.join(u", "_s)), parser.usage());
    // Discovery has no host; what it needs of the rest is who asks.
    const auto object = switchObject(parser, host.isEmpty() ? u"0.0.0.0"_s : host);
    if (!object)
        return object.error();
    std::vector<Error> problems;
    Switch device;
    {
        JsonReader reader(*object, {}, problems);
        device = readSwitch(reader);
    }
    if (!problems.empty())
        return usageError(problems.front().text(), parser.usage());
    if (host.isEmpty())
        device.address = {};
    if (!parser.isSet("driver")) {
        device.driver.clear();
        // Without a driver it is not known which port is the usual one.
        if (!host.isEmpty() && !Endpoint::parse(host))
            device.address.port = 0;
    }
    if (!parser.isSet("profile"))
        device.profile.clear();
    return device;
}

Expected<void> readOperands(const CommandParser &parser, int first, SwitchCommand &command)
{
    bool isNumber = false;
    command.port = parser.positional(first).toInt(&isNumber);
    if (!isNumber || command.port < 1 || command.port > largestPort)
        return usageError(u"PORT is a number, as 'castbench-cli switch ports' shows it."_s, parser.usage());
    if (command.action == SwitchAction::Set) {
        const auto cap = Cap::parse(parser.positional(first + 1));
        if (!cap)
            return usageError(cap.error().message, parser.usage());
        command.cap = *cap;
    }
    return {};
}

Expected<Command> parseAction(const Action &action, const QStringList &arguments)
{
    CommandParser parser(u"switch %1%2%3 [options]"_s.arg(
                             action.name, action.needsSwitch ? " HOST"_L1 : ""_L1, action.operands),
                         switchOptions(action.action));
    const bool hasLab = std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == "--lab"_L1 || argument.startsWith("--lab="_L1);
    });
    const int hosts = action.needsSwitch && !hasLab ? 1 : 0;
    if (const auto parsed = parser.parse(arguments, hosts + action.count); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    SwitchCommand command;
    command.action = action.action;
    command.json = parser.isSet("json");
    command.lab = parser.value("lab");
    const auto device = switchOf(parser, hosts == 1 ? parser.positional(0) : QString());
    if (!device)
        return device.error();
    command.device = *device;
    if (action.count > 0) {
        if (const auto read = readOperands(parser, hosts, command); !read)
            return read.error();
    }
    if (action.action == SwitchAction::Ports && parser.isSet("host")) {
        const auto host = MacAddress::parse(parser.value("host"));
        if (!host)
            return usageError(host.error().message, parser.usage());
        command.host = *host;
    }
    return Command{command};
}

} // namespace

Expected<Command> parseSwitch(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return usageError(u"An action is missing."_s, switchUsage());
    const QString &name = arguments.constFirst();
    if (name == "--help"_L1)
        return Command{HelpCommand{switchUsage()}};
    const auto action = std::find_if(std::begin(actions), std::end(actions),
                                     [&name](const Action &known) { return known.name == name; });
    if (action == std::end(actions))
        return usageError(u"Unknown action '%1'."_s.arg(name), switchUsage());
    return parseAction(*action, arguments.mid(1));
}

} // namespace castbench
