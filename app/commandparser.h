#pragma once

#include "controllers/domain/expected.h"

#include <QCommandLineParser>
#include <QStringList>

namespace castbench {

QCommandLineOption option(const QString &name, const QString &description, const QString &value = {});
/// --json.
QList<QCommandLineOption> jsonOptions();
/// InvalidInput: `message`, and `usage` below it.
Error usageError(const QString &message, const QString &usage);

/// Parses the options of one command and checks the number of its positional arguments.
class CommandParser
{
public:
    /// `usage` is what follows the program's name: "run PLAN [options]".
    CommandParser(const QString &usage, QList<QCommandLineOption> options);

    /// Errors: InvalidInput, with the usage.
    Expected<void> parse(const QStringList &arguments, int positional);
    bool wantsHelp() const;
    bool isSet(const char *name) const;
    /// Empty where the option is not there.
    QString value(const char *name) const;
    /// Of an option that may be given more than once.
    QStringList values(const char *name) const;
    QString positional(int index) const;
    const QString &usage() const
    {
        return m_usage;
    }

private:
    QCommandLineParser m_parser;
    QString m_usage;
};

} // namespace castbench
