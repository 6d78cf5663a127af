#pragma once

#include "controllers/domain/expected.h"
#include "controllers/switches/tc/commandhost.h"

namespace castbench::tc {

/// A word for a POSIX shell, in single quotes: what it holds means nothing to the shell.
QByteArray quotedWord(const QString &word);

/// The script that a shell on the other computer reads from its standard input. It runs the commands in
/// order, each without input, up to the first that fails and may not. On both outputs a line with `mark`
/// precedes each command's output, and one with the mark and "end" follows the last: what login scripts print
/// is told apart. `mark` is a word that no output holds.
QByteArray sshScript(const std::vector<HostCommand> &commands, const QByteArray &mark);

/// The results out of what the script printed. Errors: Protocol, where it did not run to its end.
Expected<std::vector<CommandResult>> sshResults(const QByteArray &output, const QByteArray &complaint,
                                                const QByteArray &mark, std::size_t commandCount);

} // namespace castbench::tc
