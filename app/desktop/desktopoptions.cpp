#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>

namespace castbench {

namespace {

const QString labOption = QStringLiteral("lab");
const QString databaseOption = QStringLiteral("db");
const QString planOption = QStringLiteral("plan");
const QString settingsOption = QStringLiteral("settings");
const QString demoOption = QStringLiteral("demo");

Error usageError(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message + QLatin1Char('\n') + desktopUsage(), {}};
}

} // namespace

QString desktopUsage()
{
    return QStringLiteral(
        "Usage: castbench [options]\n"
        "  --lab LAB        opens a lab file, 'simulated' (the built-in lab) or 'simulated-nsdp'\n"
        "                   (the same with a NETGEAR Plus switch)\n"
        "  --db FILE        database of the runs (default: the user's own)\n"
        "  --demo           runs a short experiment on the built-in lab at once\n"
        "  --plan PLAN      the demo's plan: a file or a built-in one (upload-cap-quick)\n"
        "  --settings FILE  keeps settings there and not in the user's own\n"
        "  --version        prints the version\n"
        "  --help           prints this\n"
        "Without a display use castbench-cli.");
}

Expected<DesktopOptions> parseDesktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const QString &name, const QString &value = {}) {
        parser.addOption(QCommandLineOption(name, {}, value));
    };
    option(labOption, QStringLiteral("LAB"));
    option(databaseOption, QStringLiteral("FILE"));
    option(planOption, QStringLiteral("PLAN"));
    option(settingsOption, QStringLiteral("FILE"));
    option(demoOption);
    option(QStringLiteral("version"));
    option(QStringLiteral("help"));
    if (!parser.parse(QStringList{QStringLiteral("castbench")} + arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().constFirst()));
    DesktopOptions options;
    options.lab = parser.value(labOption);
    options.database = parser.value(databaseOption);
    options.plan = parser.value(planOption);
    options.settings = parser.value(settingsOption);
    options.demo = parser.isSet(demoOption);
    options.version = parser.isSet(QStringLiteral("version"));
    options.help = parser.isSet(QStringLiteral("help"));
    if (parser.isSet(planOption) && !options.demo)
        return usageError(QStringLiteral("--plan goes with --demo; other plans are opened in the window."));
    return options;
}

} // namespace castbench
