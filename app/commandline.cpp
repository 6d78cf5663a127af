#include "app/commandline.h"

#include "app/commandparser.h"
#include "app/switcharguments.h"

namespace castbench {

namespace {

const QString databaseText = QStringLiteral("Database of the runs (default: the user's own).");

QList<QCommandLineOption> builtInOptions()
{
    return {
        option(QStringLiteral("realistic"),
               QStringLiteral("The built-in lab as the programs of a real one: stale playlists, held "
                              "publishers, rare keyframes, counters that move every 5 s.")),
        option(
            QStringLiteral("fault"),
            QStringLiteral(
                "What goes wrong in the built-in lab, when after its start and for how long: "
                "obs-killed@20s+5s. May be given more than once; the built-in lab's help page lists them."),
            QStringLiteral("FAULT"))};
}

QList<QCommandLineOption> runOptions(const QString &labText)
{
    return {option(QStringLiteral("lab"), labText, QStringLiteral("LAB")),
            option(QStringLiteral("db"), databaseText, QStringLiteral("FILE")),
            option(QStringLiteral("out"), QStringLiteral("Folder for the figure and the data."),
                   QStringLiteral("DIR")),
            option(QStringLiteral("quiet"), QStringLiteral("The table only.")),
            option(QStringLiteral("json"), QStringLiteral("One JSON object per line on stdout."))};
}

/// What `run` and `resume` have in common. Errors: InvalidInput.
Expected<RunCommand> readRunOptions(const CommandParser &parser)
{
    if (parser.isSet("quiet") && parser.isSet("json"))
        return usageError(QStringLiteral("--quiet and --json exclude each other."), parser.usage());
    RunCommand command;
    if (parser.isSet("lab"))
        command.lab = parser.value("lab");
    command.database = parser.value("db");
    command.outputFolder = parser.value("out");
    command.realistic = parser.isSet("realistic");
    command.faults = parser.values("fault");
    const bool isBuiltIn = command.lab.startsWith(QLatin1StringView("simulated"));
    if (!isBuiltIn && (command.realistic || !command.faults.isEmpty()))
        return usageError(QStringLiteral("--realistic and --fault are for the built-in lab."),
                          parser.usage());
    if (parser.isSet("quiet"))
        command.mode = OutputMode::Quiet;
    if (parser.isSet("json"))
        command.mode = OutputMode::Json;
    return command;
}

Expected<qint64> readRunNumber(const CommandParser &parser)
{
    bool isNumber = false;
    const qint64 run = parser.positional(0).toLongLong(&isNumber);
    if (!isNumber || run <= 0)
        return usageError(QStringLiteral("RUN is the number of a run, as 'castbench-cli runs' shows it."),
                          parser.usage());
    return run;
}

Expected<Command> parseRun(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral("run PLAN [options]"),
        runOptions(QStringLiteral("Lab file, 'simulated' (default: the built-in lab) or 'simulated-nsdp' "
                                  "(the same with a NETGEAR Plus switch).")) +
            QList{
                option(QStringLiteral("name"), QStringLiteral("Name of the run."), QStringLiteral("NAME"))} +
            builtInOptions());
    if (const auto parsed = parser.parse(arguments, 1); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    auto command = readRunOptions(parser);
    if (!command)
        return command.error();
    command->plan = parser.positional(0);
    command->name = parser.value("name");
    return Command{std::move(*command)};
}

Expected<Command> parseResume(const QStringList &arguments)
{
    CommandParser parser(QStringLiteral("resume RUN [options]"),
                         runOptions(QStringLiteral("Lab file of the run (default: the built-in lab).")) +
                             builtInOptions());
    if (const auto parsed = parser.parse(arguments, 1); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    auto command = readRunOptions(parser);
    if (!command)
        return command.error();
    if (!parser.isSet("lab"))
        command->lab.clear();
    const auto run = readRunNumber(parser);
    if (!run)
        return run.error();
    command->resume = *run;
    return Command{std::move(*command)};
}

Expected<Command> parseExport(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral("export RUN --format FORMAT --out PATH [--db FILE]"),
        {option(QStringLiteral("db"), databaseText, QStringLiteral("FILE")),
         option(QStringLiteral("format"), QStringLiteral("csv, png, svg, pdf or bundle."),
                QStringLiteral("FORMAT")),
         option(QStringLiteral("out"), QStringLiteral("File to write."), QStringLiteral("PATH"))});
    if (const auto parsed = parser.parse(arguments, 1); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    ExportCommand command;
    const auto run = readRunNumber(parser);
    if (!run)
        return run.error();
    command.run = *run;
    command.database = parser.value("db");
    command.format = parser.value("format");
    command.path = parser.value("out");
    static const QStringList formats{QStringLiteral("csv"), QStringLiteral("png"), QStringLiteral("svg"),
                                     QStringLiteral("pdf"), QStringLiteral("bundle")};
    if (!formats.contains(command.format))
        return usageError(
            QStringLiteral("--format must be one of %1.").arg(formats.join(QStringLiteral(", "))),
            parser.usage());
    if (command.path.isEmpty())
        return usageError(QStringLiteral("--out is missing."), parser.usage());
    return Command{command};
}

Expected<Command> parseRuns(const QStringList &arguments)
{
    CommandParser parser(QStringLiteral("runs [--db FILE] [--json]"),
                         jsonOptions() +
                             QList{option(QStringLiteral("db"), databaseText, QStringLiteral("FILE"))});
    if (const auto parsed = parser.parse(arguments, 0); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    return Command{RunsCommand{parser.value("db"), parser.isSet("json")}};
}

Expected<Command> parsePlans(const QStringList &arguments)
{
    CommandParser parser(QStringLiteral("plans [--json]"), jsonOptions());
    if (const auto parsed = parser.parse(arguments, 0); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    return Command{PlansCommand{parser.isSet("json")}};
}

Expected<Command> parseLab(const QStringList &arguments)
{
    CommandParser parser(QStringLiteral("lab check LAB [--json]"), jsonOptions());
    if (const auto parsed = parser.parse(arguments, 2); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    if (parser.positional(0) != QLatin1StringView("check"))
        return usageError(QStringLiteral("Unknown command 'lab %1'.").arg(parser.positional(0)),
                          parser.usage());
    return Command{LabCheckCommand{parser.positional(1), parser.isSet("json")}};
}

Expected<Command> parseSimlab(const QStringList &arguments)
{
    CommandParser parser(
        QStringLiteral(
            "simlab [--quick] [--realistic] [--fault FAULT] [--switch DRIVER] [--nsdp-password-form "
            "FORM] [--json]"),
        jsonOptions() + builtInOptions() +
            QList{option(QStringLiteral("quick"), QStringLiteral("Segments of 1 s instead of 4 s.")),
                  option(QStringLiteral("switch"),
                         QStringLiteral("What its switch speaks: snmp (default) or nsdp, as NETGEAR Plus "
                                        "switches do."),
                         QStringLiteral("DRIVER")),
                  option(QStringLiteral("nsdp-password-form"),
                         QStringLiteral("How that switch wants its password: plain (default), xor, hash32 or "
                                        "hash64."),
                         QStringLiteral("FORM")),
                  option(QStringLiteral("until-stdin-closes"),
                         QStringLiteral("Stops when standard input is closed; for parent processes."))});
    if (const auto parsed = parser.parse(arguments, 0); !parsed)
        return parsed.error();
    if (parser.wantsHelp())
        return Command{HelpCommand{parser.usage()}};
    SimlabCommand command;
    command.choice.quick = parser.isSet("quick");
    command.choice.realistic = parser.isSet("realistic");
    command.choice.faults = parser.values("fault");
    if (parser.isSet("switch"))
        command.choice.switchDriver = parser.value("switch");
    const bool isNsdp = command.choice.switchDriver == switchdrivers::nsdp;
    if (!isNsdp && command.choice.switchDriver != switchdrivers::snmp)
        return usageError(QStringLiteral("--switch must be snmp or nsdp."), parser.usage());
    if (parser.isSet("nsdp-password-form")) {
        const auto form = nsdp::passwordFormFromKey(parser.value("nsdp-password-form"));
        if (!form || !isNsdp)
            return usageError(
                QStringLiteral("--nsdp-password-form is plain, xor, hash32 or hash64, and needs "
                               "--switch nsdp."),
                parser.usage());
        command.choice.passwordForm = *form;
    }
    command.json = parser.isSet("json");
    command.untilStdinCloses = parser.isSet("until-stdin-closes");
    return Command{command};
}

} // namespace

QString usageText()
{
    return QStringLiteral(
        "Usage: castbench-cli COMMAND [options]\n"
        "  run PLAN        runs an experiment and prints its table\n"
        "  resume RUN      carries on a run whose program was killed\n"
        "  export RUN      writes a stored run as csv, png, svg, pdf or bundle\n"
        "  runs            lists the stored runs\n"
        "  plans           lists the built-in plans\n"
        "  lab check LAB   checks every device of a lab file without changing any\n"
        "  switch …        finds, shows, caps and restores a switch by hand\n"
        "  simlab          runs the built-in lab alone and prints its addresses\n"
        "  --version       prints the version\n"
        "'castbench-cli COMMAND --help' explains a command.\n"
        "Exit codes: 0 done, 1 failed, 2 usage or bad input, 130 aborted (the switch is restored).");
}

Expected<Command> parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return usageError(QStringLiteral("A command is missing."), usageText());
    const QString &name = arguments.constFirst();
    const QStringList rest = arguments.mid(1);
    if (name == QLatin1StringView("run"))
        return parseRun(rest);
    if (name == QLatin1StringView("resume"))
        return parseResume(rest);
    if (name == QLatin1StringView("export"))
        return parseExport(rest);
    if (name == QLatin1StringView("runs"))
        return parseRuns(rest);
    if (name == QLatin1StringView("plans"))
        return parsePlans(rest);
    if (name == QLatin1StringView("lab"))
        return parseLab(rest);
    if (name == QLatin1StringView("switch"))
        return parseSwitch(rest);
    if (name == QLatin1StringView("simlab"))
        return parseSimlab(rest);
    if (name == QLatin1StringView("--help") || name == QLatin1StringView("-h") ||
        name == QLatin1StringView("help"))
        return Command{HelpCommand{usageText()}};
    if (name == QLatin1StringView("--version"))
        return Command{HelpCommand{QStringLiteral("castbench-cli ") + QStringLiteral(CASTBENCH_VERSION)}};
    return usageError(QStringLiteral("Unknown command '%1'.").arg(name), usageText());
}

} // namespace castbench
