#pragma once

#include "app/simlabchoice.h"
#include "controllers/domain/cap.h"
#include "controllers/domain/expected.h"
#include "controllers/domain/macaddress.h"
#include "controllers/domain/switchdevice.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace castbench {

/// What is printed, and for whom. Everything a script needs goes to stdout, everything for a person to
/// stderr.
enum class OutputMode {
    Person, ///< progress on stderr, the table on stdout
    Quiet,  ///< the table only
    Json,   ///< one JSON object per line on stdout, nothing on stderr but errors
};

struct RunCommand
{
    QString plan;                              ///< file or name of a built-in plan
    QString lab = QStringLiteral("simulated"); ///< file, or "simulated", "simulated-nsdp"
    QString database;                          ///< empty: the user's own
    QString outputFolder;
    QString name;           ///< empty: the plan's title
    bool realistic = false; ///< of the built-in lab, as in SimlabChoice
    QStringList faults;     ///< of the built-in lab, as in SimlabChoice
    /// Number of a run that goes on: its plan and name are those of the database. Empty `lab`: the built-in
    /// one, as the run had it.
    std::optional<qint64> resume;
    OutputMode mode = OutputMode::Person;
};

struct ExportCommand
{
    qint64 run = 0;
    QString database;
    QString format; ///< csv, png, svg, pdf or bundle
    QString path;
};

struct RunsCommand
{
    QString database;
    bool json = false;
};

struct PlansCommand
{
    bool json = false;
};

struct LabCheckCommand
{
    QString lab;
    bool json = false;
};

struct SimlabCommand
{
    SimlabChoice choice;
    bool json = false;
    bool untilStdinCloses = false; ///< for a parent process: stop when it goes away
};

enum class SwitchAction { Discover, Identify, Ports, Show, Set, Restore };

struct SwitchCommand
{
    SwitchAction action = SwitchAction::Identify;
    QString lab;                    ///< file of the lab whose switch is meant; empty: `device`
    Switch device;                  ///< driver and profile are empty where they are to be recognised
    int port = 0;                   ///< of Show, Set and Restore
    Cap cap;                        ///< of Set
    std::optional<MacAddress> host; ///< of Ports: whose port is asked for
    bool json = false;
};

struct HelpCommand
{
    QString text;
};

using Command = std::variant<RunCommand, ExportCommand, RunsCommand, PlansCommand, LabCheckCommand,
                             SimlabCommand, SwitchCommand, HelpCommand>;

/// Understands the arguments after the program's name; has no side effects.
/// Errors: InvalidInput, with the usage of the command in question.
Expected<Command> parseCommandLine(const QStringList &arguments);

/// The text of `castbench-cli --help`.
QString usageText();

} // namespace castbench
