#include "app/console.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace castbench {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::NewerVersion:
        return ExitCode::Usage;
    case ErrorCode::Cancelled:
        return ExitCode::Aborted;
    default:
        return ExitCode::Failed;
    }
}

Console::Console(OutputMode mode)
    : m_mode(mode)
    , m_isTerminal(isTerminal(stderr))
{
}

bool Console::canAsk() const
{
    return m_mode == OutputMode::Person && m_isTerminal && isTerminal(stdin);
}

void Console::json(const QJsonObject &object)
{
    if (m_mode == OutputMode::Json)
        print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::say(const QString &line)
{
    if (m_mode != OutputMode::Person)
        return;
    clearStatus();
    print(stderr, line.toUtf8() + '\n');
}

void Console::status(const QString &line)
{
    if (m_mode != OutputMode::Person || !m_isTerminal)
        return;
    print(stderr,
          '\r' + line.toUtf8() + QByteArray(std::max<qsizetype>(0, m_statusLength - line.size()), ' '));
    m_statusLength = line.size();
}

void Console::result(const QString &text)
{
    if (m_mode == OutputMode::Json)
        return;
    clearStatus();
    print(stdout, text.toUtf8() + '\n');
}

void Console::error(const Error &error)
{
    clearStatus();
    json({{QStringLiteral("event"), QStringLiteral("error")},
          {QStringLiteral("code"), errorCodeName(error.code)},
          {QStringLiteral("message"), error.message},
          {QStringLiteral("context"), error.context}});
    print(stderr, QByteArray("castbench-cli: ") + error.text().toUtf8() + '\n');
}

void Console::clearStatus()
{
    if (m_statusLength == 0)
        return;
    print(stderr, '\r' + QByteArray(m_statusLength, ' ') + '\r');
    m_statusLength = 0;
}

} // namespace castbench
