#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace castbench::test {

/// Far beyond what anything takes, also on a busy machine and under sanitizers.
inline constexpr int patienceMs = 120'000;

/// One of the project's programs as a child process, with a home of its own. The process ends with this
/// object.
class CliRunner
{
public:
    using Matches = std::function<bool(const QJsonObject &)>;

    /// `program` is a name in the build's bin folder.
    explicit CliRunner(const QString &program = QStringLiteral("castbench-cli"));
    ~CliRunner();
    CliRunner(const CliRunner &) = delete;
    CliRunner &operator=(const CliRunner &) = delete;

    /// No file of the process can grow beyond this, as on a full disk. Takes effect with start().
    void limitFileSize(qint64 bytes);
    void start(const QStringList &arguments);
    /// start() and waitForExit().
    std::optional<int> run(const QStringList &arguments);

    /// Handles events until the process has printed an object that matches, and returns the first one.
    std::optional<QJsonObject> waitFor(const Matches &matches);
    /// Handles events until the process has ended, and returns its exit code; nothing if it crashed or goes
    /// on.
    std::optional<int> waitForExit();
    void signal(int number);
    qint64 pid() const
    {
        return m_process.processId();
    }
    /// Where its programs keep what is the user's own.
    QString dataFolder() const
    {
        return m_home.filePath(QStringLiteral("data/castbench"));
    }

    /// The objects printed so far, one per line of stdout.
    const QList<QJsonObject> &objects() const
    {
        return m_objects;
    }
    /// Lines of stdout that are no JSON object.
    const QList<QByteArray> &otherLines() const
    {
        return m_otherLines;
    }
    const QByteArray &out() const
    {
        return m_out;
    }
    const QByteArray &err() const
    {
        return m_err;
    }
    /// Everything that was printed, to explain a failure.
    QByteArray transcript() const;

private:
    void readOut();

    QTemporaryDir m_home;
    QProcess m_process;
    std::optional<qint64> m_fileSizeLimit;
    QByteArray m_out;
    QByteArray m_err;
    qsizetype m_parsed = 0;
    QList<QJsonObject> m_objects;
    QList<QByteArray> m_otherLines;
};

/// Process of castbench-guard whose parent is `parent`; 0: there is none.
qint64 guardOf(qint64 parent);

/// Matches objects of this kind: {"event": `event`, …}.
CliRunner::Matches isEvent(const QString &event);
/// Matches what a run reports of this kind: {"event":"event","kind": `kind`, …}.
CliRunner::Matches isKind(const QString &kind);
/// Matches the begin of a step, counted from 1.
CliRunner::Matches isRunningStep(int step);

} // namespace castbench::test
