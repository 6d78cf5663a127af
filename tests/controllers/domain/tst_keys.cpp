#include "controllers/domain/metric.h"
#include "controllers/domain/run.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace castbench;

namespace {

/// Every enumerator from the first to `last` has a key of its own that leads back to it.
template<typename Enum, typename ToKey, typename FromKey>
void checkKeys(Enum last, ToKey toKey, FromKey fromKey)
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString key = toKey(static_cast<Enum>(i));
        QVERIFY2(!key.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
        const auto value = fromKey(key);
        QVERIFY(value);
        QCOMPARE(static_cast<int>(*value), i);
    }
    const auto unknown = fromKey(QStringLiteral("no such key"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
}

/// Puts the context in front of everything.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(text));
    }
};

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enumeratorsHaveKeys()
    {
        checkKeys(CapVerdict::NotMeasured, capVerdictKey,
                  [](const QString &key) { return capVerdictFromKey(key); });
        checkKeys(CapReason::TooCoarse, capReasonKey,
                  [](const QString &key) { return capReasonFromKey(key); });
        checkKeys(CapCounter::Sent, capCounterKey, [](const QString &key) { return capCounterFromKey(key); });
        checkKeys(Method::PlayerModel, methodKey, [](const QString &key) { return methodFromKey(key); });
        checkKeys(GapReason::StorageFailed, gapReasonKey,
                  [](const QString &key) { return gapReasonFromKey(key); });
        checkKeys(Severity::Error, severityKey, [](const QString &key) { return severityFromKey(key); });
        checkKeys(RunState::Aborted, runStateKey, [](const QString &key) { return runStateFromKey(key); });
        checkKeys(StepOutcome::Interrupted, stepOutcomeKey,
                  [](const QString &key) { return stepOutcomeFromKey(key); });
        checkKeys(
            Metric::ClockOffset, [](Metric metric) { return QString::fromLatin1(metricInfo(metric).key); },
            [](const QString &key) { return metricFromKey(key); });
    }

    void everyMetricIsDescribed()
    {
        QCOMPARE(allMetrics().size(), std::size_t{static_cast<std::size_t>(Metric::ClockOffset) + 1});
        for (const MetricInfo &info : allMetrics()) {
            QCOMPARE(metricInfo(info.metric).key, info.key);
            QCOMPARE(metricName(info.metric), QString::fromUtf8(info.name)); // no translator: English
            QVERIFY(metricDefinition(info.metric).size() > 20);
            QVERIFY(metricDefinition(info.metric).endsWith(QLatin1Char('.')));
        }
        QCOMPARE(metricInfo(Metric::BroadcastLatency).unit, "ms");
        QCOMPARE(metricInfo(Metric::Congestion).unit, "");
    }

    void metricsSpeakTheUsersLanguage()
    {
        Marking translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString name = metricName(Metric::PortRate);
        const QString definition = metricDefinition(Metric::PortRate);
        QVERIFY(QCoreApplication::removeTranslator(&translator));
        QCOMPARE(name, QStringLiteral("Metric: Port rate"));
        QVERIFY(definition.startsWith(QStringLiteral("Metric: Octets")));
        QCOMPARE(metricName(Metric::PortRate), QStringLiteral("Port rate"));
    }

    void everyMetricHasItsPlaceInTheHelp()
    {
        QFile page(QStringLiteral(":/castbench/help/metrics.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const MetricInfo &info : allMetrics()) {
            const QString heading = QStringLiteral("<h3 id=\"%1\">%2</h3>")
                                        .arg(QString::fromUtf8(info.key), QString::fromUtf8(info.name));
            QCOMPARE(text.count(heading), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
