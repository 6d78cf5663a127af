#include "app/commandparser.h"

#include <algorithm>

namespace castbench {

QCommandLineOption option(const QString &name, const QString &description, const QString &value)
{
    return QCommandLineOption(name, description, value);
}

QList<QCommandLineOption> jsonOptions()
{
    return {option(QStringLiteral("json"), QStringLiteral("One JSON object per line on stdout."))};
}

Error usageError(const QString &message, const QString &usage)
{
    return Error{ErrorCode::InvalidInput, message + QStringLiteral("\n") + usage, {}};
}

CommandParser::CommandParser(const QString &usage, QList<QCommandLineOption> options)
    : m_usage(QStringLiteral("Usage: castbench-cli ") + usage)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    options.append(option(QStringLiteral("help"), QStringLiteral("Shows this help.")));
    m_parser.addOptions(options);
    const auto written = [](const QCommandLineOption &known) {
        const QString value =
            known.valueName().isEmpty() ? QString() : QStringLiteral(" ") + known.valueName();
        return QStringLiteral("\n  --%1%2").arg(known.names().constFirst(), value);
    };
    qsizetype width = 0;
    for (const QCommandLineOption &known : std::as_const(options))
        width = std::max(width, written(known).size());
    for (const QCommandLineOption &known : std::as_const(options))
        m_usage += written(known).leftJustified(width + 2) + known.description();
}

Expected<void> CommandParser::parse(const QStringList &arguments, int positional)
{
    if (!m_parser.parse(QStringList{QStringLiteral("castbench-cli")} + arguments))
        return usageError(m_parser.errorText(), m_usage);
    if (wantsHelp())
        return {};
    if (m_parser.positionalArguments().size() != positional) {
        return usageError(QStringLiteral("Expected %1 argument(s), got %2.")
                              .arg(positional)
                              .arg(m_parser.positionalArguments().size()),
                          m_usage);
    }
    return {};
}

bool CommandParser::wantsHelp() const
{
    return m_parser.isSet(QStringLiteral("help"));
}

bool CommandParser::isSet(const char *name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

QString CommandParser::value(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QStringList CommandParser::values(const char *name) const
{
    return m_parser.values(QString::fromLatin1(name));
}

QString CommandParser::positional(int index) const
{
    return m_parser.positionalArguments().at(index);
}

} // namespace castbench
