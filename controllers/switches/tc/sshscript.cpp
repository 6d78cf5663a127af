#include "controllers/switches/tc/sshscript.h"

#include <QList>

namespace castbench::tc {

namespace {

/// run MAY_FAIL PRIVILEGED WORDS…; each output begins with the mark, each exit code is told on stdout.
constexpr char prelude[] =
    "LC_ALL=C; export LC_ALL\n"
    "PATH=\"$PATH:/usr/sbin:/sbin:/usr/local/sbin\"; export PATH\n"
    "root=; [ \"$(id -u)\" = 0 ] || root=\"sudo -n\"\n"
    "tell() { printf '\\n%s %s\\n' \"$mark\" \"$1\"; printf '\\n%s %s\\n' \"$mark\" \"$1\" >&2; }\n"
    "run() {\n"
    "  may_fail=$1; as_root=; [ \"$2\" = 0 ] || as_root=$root\n"
    "  shift 2\n"
    "  tell run\n"
    "  $as_root \"$@\" </dev/null\n"
    "  code=$?\n"
    "  tell \"$code\"\n"
    "  [ \"$code\" = 0 ] || [ \"$may_fail\" = 1 ] || { tell end; exit 0; }\n"
    "}\n";

Error broken()
{
    return {ErrorCode::Protocol,
            QStringLiteral(
                "The computer's shell did not do what it was asked; Castbench needs a POSIX shell there, "
                "and \"ssh\" must be allowed to run commands."),
            {}};
}

/// The pieces between lines that begin with the mark: what the line says, and what follows it.
struct Piece
{
    QByteArray says;
    QByteArray text;
};

QList<Piece> pieces(const QByteArray &output, const QByteArray &mark)
{
    QList<Piece> found;
    const QByteArray sign = '\n' + mark + ' ';
    qsizetype at = output.indexOf(sign);
    while (at >= 0) {
        const qsizetype says = at + sign.size();
        const qsizetype lineEnd = output.indexOf('\n', says);
        if (lineEnd < 0)
            break;
        at = output.indexOf(sign, lineEnd);
        const qsizetype textEnd = at < 0 ? output.size() : at;
        found.append({output.mid(says, lineEnd - says), output.mid(lineEnd + 1, textEnd - lineEnd - 1)});
    }
    return found;
}

} // namespace

QByteArray quotedWord(const QString &word)
{
    QByteArray text = word.toUtf8();
    text.replace('\'', "'\\''");
    return '\'' + text + '\'';
}

QByteArray sshScript(const std::vector<HostCommand> &commands, const QByteArray &mark)
{
    QByteArray script = "mark=" + mark + '\n' + prelude;
    for (const HostCommand &command : commands) {
        script += QByteArray("run ") + (command.mayFail ? "1 " : "0 ") + (command.privileged ? "1" : "0");
        for (const QString &word : command.words)
            script += ' ' + quotedWord(word);
        script += '\n';
    }
    return script + "tell end\n";
}

Expected<std::vector<CommandResult>> sshResults(const QByteArray &output, const QByteArray &complaint,
                                                const QByteArray &mark, std::size_t commandCount)
{
    const QList<Piece> out = pieces('\n' + output, mark);
    const QList<Piece> err = pieces('\n' + complaint, mark);
    const bool isWhole = !out.isEmpty() && out.last().says == "end" && out.size() == err.size();
    if (!isWhole || out.size() % 2 == 0)
        return broken();
    std::vector<CommandResult> results;
    for (qsizetype i = 0; i + 1 < out.size(); i += 2) {
        bool isCode = false;
        const int code = out[i + 1].says.toInt(&isCode);
        if (out[i].says != "run" || err[i].says != "run" || !isCode)
            return broken();
        results.push_back({code, out[i].text, err[i].text});
    }
    if (results.size() > commandCount)
        return broken();
    return results;
}

} // namespace castbench::tc
