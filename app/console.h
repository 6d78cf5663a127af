#pragma once

#include "app/commandline.h"
#include "controllers/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace castbench {

/// Exit codes of the command line; scripts rely on them.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Aborted = 130 };

/// Bad input is a matter of usage; everything else is a failure.
ExitCode exitCodeFor(const Error &error);

/// stdout for scripts, stderr for people.
class Console
{
public:
    explicit Console(OutputMode mode);

    OutputMode mode() const
    {
        return m_mode;
    }
    /// Somebody reads what is said and can type an answer.
    bool canAsk() const;
    /// One line of JSON on stdout; only in Json mode.
    void json(const QJsonObject &object);
    /// A line for a person on stderr; only in Person mode.
    void say(const QString &line);
    /// The present state on one line of a terminal, rewritten in place; nothing where stderr is no terminal.
    void status(const QString &line);
    /// Results on stdout; not in Json mode.
    void result(const QString &text);
    /// An error: in Json mode an object on stdout, and always a line on stderr.
    void error(const Error &error);

private:
    void clearStatus();

    OutputMode m_mode;
    bool m_isTerminal = false;
    qsizetype m_statusLength = 0;
};

} // namespace castbench
