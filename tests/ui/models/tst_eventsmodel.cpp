#include "ui/models/eventsmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

Event eventAt(UtcTime at, const QString &kind, Severity severity = Severity::Info)
{
    Event event;
    event.at = at;
    event.kind = kind;
    event.severity = severity;
    event.device = QStringLiteral("P1");
    event.message = QStringLiteral("<i>what</i> happened");
    return event;
}

const UtcTime start{1'800'000'000s};

} // namespace

class TestEventsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAndResets()
    {
        EventsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStart(start);
        model.append(eventAt(start + 5s, QStringLiteral("stall-begin"), Severity::Warning));
        model.append(eventAt(start + 65s, QStringLiteral("never-heard-of")));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, EventsModel::TimeColumn).data().toString(), QStringLiteral("1:05"));
        QCOMPARE(model.index(0, EventsModel::KindColumn).data().toString(),
                 QStringLiteral("Playback stalled"));
        QCOMPARE(model.index(1, EventsModel::KindColumn).data().toString(), QStringLiteral("never-heard-of"));
        model.setEvents(start, {eventAt(start - 2s, QStringLiteral("note"))});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, EventsModel::TimeColumn).data().toString(), QStringLiteral("−0:02"));
        model.retranslate();
        model.setEvents(start, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void tooltipsShowMarkupAsText()
    {
        EventsModel model;
        model.append(eventAt(start, QStringLiteral("note")));
        const auto index = model.index(0, EventsModel::MessageColumn);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;i&gt;what&lt;/i&gt; happened"));
    }

    void sortsByInstantAndSeverity()
    {
        EventsModel model;
        model.setEvents(start, {eventAt(start + 100s, QStringLiteral("note"), Severity::Error),
                                eventAt(start + 9s, QStringLiteral("note"), Severity::Info)});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(EventsModel::sortRole);
        sorted.sort(EventsModel::TimeColumn);
        QCOMPARE(sorted.index(0, EventsModel::TimeColumn).data().toString(), QStringLiteral("0:09"));
        sorted.sort(EventsModel::SeverityColumn, Qt::DescendingOrder);
        QCOMPARE(sorted.index(0, EventsModel::SeverityColumn).data().toString(), QStringLiteral("Error"));
    }
};

QTEST_MAIN(TestEventsModel)
#include "tst_eventsmodel.moc"
