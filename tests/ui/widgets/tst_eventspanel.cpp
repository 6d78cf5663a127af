#include "tests/support/ui/widgetchecks.h"
#include "ui/models/eventsmodel.h"
#include "ui/widgets/eventspanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

const UtcTime start{1'800'000'000s};

Event eventAt(seconds elapsed, const QString &kind, Severity severity)
{
    Event event;
    event.at = start + elapsed;
    event.kind = kind;
    event.severity = severity;
    event.message = QStringLiteral("Message of ") + kind;
    return event;
}

} // namespace

class TestEventsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersBySeverityAndText()
    {
        EventsPanel panel;
        panel.setEvents(start, {eventAt(1s, QStringLiteral("note"), Severity::Info),
                                eventAt(2s, QStringLiteral("probe-lost"), Severity::Warning),
                                eventAt(3s, QStringLiteral("run-failed"), Severity::Error)});
        const auto *rows = panel.findChild<QTreeView *>(QStringLiteral("eventsTable"))->model();
        QCOMPARE(rows->rowCount(), 3);
        auto *severity = panel.findChild<QComboBox *>(QStringLiteral("eventsSeverity"));
        severity->setCurrentIndex(1);
        QCOMPARE(rows->rowCount(), 2);
        auto *search = panel.findChild<QLineEdit *>(QStringLiteral("eventsSearch"));
        search->setText(QStringLiteral("  PROBE-lost "));
        QCOMPARE(rows->rowCount(), 1);
        search->setText(QStringLiteral("nothing like it"));
        QCOMPARE(rows->rowCount(), 0);
        search->clear();
        severity->setCurrentIndex(0);
        panel.append(eventAt(4s, QStringLiteral("note"), Severity::Info));
        QCOMPARE(rows->rowCount(), 4);
    }

    void tellsWhichEventWasChosen()
    {
        EventsPanel panel;
        panel.setEvents(start, {eventAt(7s, QStringLiteral("note"), Severity::Info),
                                eventAt(5s, QStringLiteral("probe-lost"), Severity::Warning)});
        QSignalSpy activated(&panel, &EventsPanel::eventActivated);
        auto *table = panel.findChild<QTreeView *>(QStringLiteral("eventsTable"));
        // Sorted by instant: the second event comes first.
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.front().front().value<Event>().kind, QStringLiteral("probe-lost"));
    }

    void namesItsControls()
    {
        EventsPanel panel;
        panel.show();
        const QStringList unnamed = unnamedControls(&panel);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }
};

QTEST_MAIN(TestEventsPanel)
#include "tst_eventspanel.moc"
