#include "controllers/statistics/stepsummary.h"
#include "controllers/storage/sqliterunreader.h"
#include "tests/app/clirunner.h"
#include "tests/app/planfile.h"
#include "tests/support/csvparser.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

const std::vector<PlannedStep> staircase{{"No Limit", "5 s"},    {"4000 kbit/s", "8 s"},
                                         {"2000 kbit/s", "8 s"}, {"1000 kbit/s", "8 s"},
                                         {"512 kbit/s", "8 s"},  {"No Limit", "5 s"}};
// The steps in which the encoder wants more than the cap lets through.
constexpr int firstTight = 2;
constexpr int lastTight = 4;

QJsonObject object(const QJsonObject &from, const char *key)
{
    return from.value(QLatin1StringView(key)).toObject();
}

double number(const QJsonObject &from, const char *key)
{
    return from.value(QLatin1StringView(key)).toDouble(-1);
}

bool isNull(const QJsonObject &from, const char *key)
{
    return from.value(QLatin1StringView(key)).isNull();
}

/// Which built-in lab the experiment runs on; the same must hold with every kind of switch.
QString builtInLab()
{
    return qEnvironmentVariable("CASTBENCH_TEST_LAB", QStringLiteral("simulated"));
}

/// By which of the switch's counters a cap is proven: NSDP tells only what a port received.
QString capCounter()
{
    return builtInLab() == QLatin1StringView("simulated") ? QStringLiteral("forwarded-octets")
                                                          : QStringLiteral("received-octets");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The upload-cap experiment on the built-in lab, from one command.
class TestUploadCapRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CliRunner cli;
        // A step begins with what the former one left in the queue, and with what dropping that leaves empty.
        const QString plan = writePlan(m_folder.filePath(QStringLiteral("plan.json")), staircase,
                                       {{QStringLiteral("settle"), QStringLiteral("3 s")}});
        const auto code = cli.run({QStringLiteral("run"), plan, QStringLiteral("--lab"), builtInLab(),
                                   QStringLiteral("--db"), database(), QStringLiteral("--out"), output(),
                                   QStringLiteral("--json")});
        m_transcript = cli.transcript();
        QVERIFY2(code == 0, m_transcript.constData());
        QVERIFY2(cli.otherLines().isEmpty(), m_transcript.constData());
        m_summary = cli.objects().constLast();
        QCOMPARE(m_summary.value(QLatin1StringView("event")).toString(), QStringLiteral("summary"));
        const QJsonArray steps = m_summary.value(QLatin1StringView("steps")).toArray();
        for (const QJsonValue &step : steps)
            m_steps.push_back(step.toObject());
        QCOMPARE(m_steps.size(), staircase.size());
        const QList<QJsonObject> objects = cli.objects();
        for (const QJsonObject &printed : objects) {
            if (isEvent(QStringLiteral("file"))(printed))
                m_files += printed.value(QLatin1StringView("path")).toString();
        }
    }

    void saysWhatTheContractPromises()
    {
        QVERIFY(m_summary.value(QLatin1StringView("restored")).toBool());
        QCOMPARE(m_summary.value(QLatin1StringView("state")).toString(), QStringLiteral("done"));
        for (const QJsonObject &step : m_steps) {
            for (const char *key : {"cap_kbps", "readback_kbps", "measured_kbps", "dropped_frames",
                                    "broadcast_latency_ms", "chat_latency_ms", "coverage"})
                QVERIFY2(step.contains(QLatin1StringView(key)), key);
            for (const char *latency : {"broadcast_latency_ms", "chat_latency_ms"}) {
                for (const char *key : {"mean", "ci95", "n"})
                    QVERIFY2(object(step, latency).contains(QLatin1StringView(key)), key);
            }
            for (const char *cause : {"network", "encoder", "rendering"})
                QVERIFY2(number(object(step, "dropped_frames"), cause) >= 0, cause);
        }
    }

    void readsEveryCapBack()
    {
        const std::vector<double> caps{4000, 2000, 1000, 512};
        for (std::size_t i = 0; i < caps.size(); ++i) {
            QCOMPARE(number(m_steps[i + 1], "cap_kbps"), caps[i]);
            QCOMPARE(number(m_steps[i + 1], "readback_kbps"), caps[i]);
        }
        for (const QJsonObject &unlimited : {m_steps.front(), m_steps.back()}) {
            QVERIFY(isNull(unlimited, "cap_kbps"));
            QVERIFY(isNull(unlimited, "readback_kbps"));
            QCOMPARE(unlimited.value(QLatin1StringView("readback")).toString(), QStringLiteral("No Limit"));
        }
    }

    void measuresTheCapWhereTheEncoderWantsMore()
    {
        for (int i = firstTight; i <= lastTight; ++i) {
            const QJsonObject &step = m_steps[static_cast<std::size_t>(i)];
            const double cap = number(step, "cap_kbps");
            const double measured = number(step, "measured_kbps");
            const QJsonObject shown{{QStringLiteral("cap"), cap},
                                    {QStringLiteral("measured"), measured},
                                    {QStringLiteral("port"), number(step, "port_kbps")},
                                    {QStringLiteral("frames"), number(step, "total_frames")},
                                    {QStringLiteral("dropped"), object(step, "dropped_frames")}};
            const QByteArray text = QJsonDocument(shown).toJson(QJsonDocument::Compact);
            QVERIFY2(std::abs(measured - cap) <= 0.05 * cap, text.constData());
            QVERIFY2(std::abs(number(step, "port_kbps") - cap) <= 0.05 * cap, text.constData());
        }
    }

    void provesEveryCap()
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const QJsonObject proof = object(m_steps[i], "cap_proof");
            const QByteArray text = QJsonDocument(proof).toJson(QJsonDocument::Compact);
            const QString verdict = proof.value(QLatin1StringView("verdict")).toString();
            // Without a limit the encoder wants hardly more than the largest cap, which tells nothing.
            if (isNull(m_steps[i], "cap_kbps")) {
                QVERIFY2(verdict != QLatin1StringView("not-in-force"), text.constData());
                continue;
            }
            QVERIFY2(verdict == QLatin1StringView("in-force"), text.constData());
            QVERIFY2(proof.value(QLatin1StringView("counter")) == capCounter(), text.constData());
        }
    }

    void dropsMoreTheLowerTheCap()
    {
        const auto dropped = [this](int step) {
            return number(object(m_steps[static_cast<std::size_t>(step)], "dropped_frames"), "network");
        };
        QCOMPARE(dropped(0), 0.0);
        for (int i = firstTight; i <= lastTight; ++i)
            QVERIFY2(dropped(i) > dropped(i - 1), m_transcript.right(20'000).constData());
    }

    void measuresLatenciesInEveryStep()
    {
        for (const QJsonObject &step : m_steps) {
            // With few frames let through a player may have nothing to show for a whole step.
            const double coverage = number(step, "coverage");
            QVERIFY(coverage > 0 && coverage <= 1);
            QVERIFY(number(object(step, "chat_latency_ms"), "n") > 0);
        }
        const QJsonObject first = object(m_steps.front(), "broadcast_latency_ms");
        QVERIFY(number(first, "n") > 0);
        QVERIFY(number(first, "mean") > 0);
    }

    void agreesWithTheLabsTruth()
    {
        const QJsonObject error = object(object(m_summary, "truth"), "broadcast_latency_error_ms");
        QVERIFY(number(error, "n") > 5);
        const double p95 = number(error, "p95_abs");
        QVERIFY2(p95 >= 0 && p95 <= 33, QByteArray::number(p95).constData());
    }

    void leavesFigureAndData()
    {
        const QImage figure(output() + QStringLiteral("/upload-cap.png"));
        QVERIFY(figure.width() > 500 && figure.height() > 500);
        const auto rows = parseCsv(bytesOf(output() + QStringLiteral("/upload-cap.csv")));
        QVERIFY(rows.has_value());
        QVERIFY(rows->size() > 100);
        QCOMPARE(rows->front().first(4), QStringList({QStringLiteral("utc"), QStringLiteral("elapsed_s"),
                                                      QStringLiteral("step"), QStringLiteral("cap_kbps")}));
        QVERIFY(m_files.size() >= 5);
        for (const QString &file : std::as_const(m_files))
            QVERIFY2(QFile::exists(file), qPrintable(file));
    }

    void keepsEverySample()
    {
        const auto reader = SqliteRunReader::open(database());
        QVERIFY(reader.has_value());
        const auto run = (*reader)->load(1);
        QVERIFY(run.has_value());
        QVERIFY(run->record.formerCap.has_value());
        QCOMPARE(run->record.restoredCap->cap, run->record.formerCap->cap);
        QCOMPARE(run->record.steps.size(), staircase.size());
        for (const StepRecord &step : run->record.steps)
            QVERIFY(step.outcome == StepOutcome::Completed && step.actualStart && step.lateness);
        const auto rows = parseCsv(bytesOf(output() + QStringLiteral("/upload-cap.csv")));
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), run->samples.size() + 1);
        const auto steps = summarizeSteps(*run);
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].measuredKbps.value_or(-1), number(m_steps[i], "measured_kbps"));
    }

private:
    QString database() const
    {
        return m_folder.filePath(QStringLiteral("runs.db"));
    }
    QString output() const
    {
        return m_folder.filePath(QStringLiteral("out"));
    }

    QTemporaryDir m_folder;
    QByteArray m_transcript;
    QJsonObject m_summary;
    std::vector<QJsonObject> m_steps;
    QStringList m_files;
};

QTEST_GUILESS_MAIN(TestUploadCapRun)
#include "tst_upload_cap_run.moc"
