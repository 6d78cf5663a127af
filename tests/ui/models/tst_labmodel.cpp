#include "tests/support/fakeclock.h"
#include "tests/support/ui/fakelabservice.h"
#include "ui/models/devicestate.h"
#include "ui/models/labmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

QString textAt(const LabModel &model, const QString &id, int column)
{
    return model.indexOf(id).siblingAtColumn(column).data().toString();
}

int rowsOf(const LabModel &model, LabRole role)
{
    return model.rowCount(model.index(static_cast<int>(role), 0));
}

/// Adds, takes away, moves or renames something, as somebody who edits would.
void editAtRandom(Lab &lab, QRandomGenerator &random, int step)
{
    const auto at = [&random](auto &list) {
        return list.begin() + random.bounded(static_cast<int>(list.size()));
    };
    switch (random.bounded(7)) {
    case 0: {
        Viewer viewer;
        viewer.id = QStringLiteral("V%1").arg(step);
        viewer.name = viewer.id;
        lab.viewers.insert(lab.viewers.begin() + random.bounded(static_cast<int>(lab.viewers.size()) + 1),
                           viewer);
        break;
    }
    case 1:
        if (!lab.viewers.empty())
            lab.viewers.erase(at(lab.viewers));
        break;
    case 2:
        if (!lab.viewers.empty())
            at(lab.viewers)->name += u'x';
        break;
    case 3: {
        Broadcaster broadcaster;
        broadcaster.id = QStringLiteral("X%1").arg(step);
        broadcaster.switchPort = 1 + random.bounded(48);
        lab.broadcasters.insert(lab.broadcasters.begin(), broadcaster);
        break;
    }
    case 4:
        if (!lab.broadcasters.empty())
            lab.broadcasters.erase(at(lab.broadcasters));
        break;
    case 5:
        std::shuffle(lab.viewers.begin(), lab.viewers.end(), random);
        break;
    default:
        lab.chat = lab.chat ? std::nullopt : std::optional(ChatService());
    }
}

} // namespace

class TestLabModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsDevicesByRole()
    {
        test::FakeClock clock;
        LabModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        Lab lab = exampleLab();
        Broadcaster player = lab.broadcasters.front();
        player.id = QStringLiteral("B2");
        lab.broadcasters.push_back(player);
        model.setLab(lab);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(rowsOf(model, LabRole::Commentator), 1);
        QCOMPARE(rowsOf(model, LabRole::Player), 1);
        QCOMPARE(rowsOf(model, LabRole::Viewer), 2);
        QCOMPARE(rowsOf(model, LabRole::Switch), 1);
        QCOMPARE(rowsOf(model, LabRole::Platform), 1);
        QCOMPARE(rowsOf(model, LabRole::Reference), 1);
        QCOMPARE(model.idAt(model.indexOf(QStringLiteral("B2"))), QStringLiteral("B2"));
        QCOMPARE(textAt(model, QStringLiteral("B1"), LabModel::AddressColumn),
                 QStringLiteral("ws://192.0.2.10:4455"));
        QVERIFY(!model.indexOf(QStringLiteral("B3")).isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsHealthInWords()
    {
        test::FakeClock clock;
        LabModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLab(exampleLab());
        const QString id = QStringLiteral("B1");
        QCOMPARE(textAt(model, id, LabModel::StateColumn), stateText(Reachability::Unknown));
        DeviceHealth health;
        health.device = id;
        health.reachability = Reachability::Doubtful;
        health.version = QStringLiteral("OBS 29.0.2");
        health.clock = ClockReading{microseconds{-1500}, microseconds{250}, Method::Sntp};
        health.lastSeen = clock.utcNow();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setHealth(health);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textAt(model, id, LabModel::StateColumn), stateText(Reachability::Doubtful));
        QVERIFY(!model.indexOf(id).siblingAtColumn(LabModel::StateColumn).data(Qt::DecorationRole).isNull());
        QCOMPARE(textAt(model, id, LabModel::VersionColumn), QStringLiteral("OBS 29.0.2"));
        QCOMPARE(textAt(model, id, LabModel::ClockColumn), QStringLiteral("-1.5 ms ± 0.3 ms"));
        QCOMPARE(textAt(model, id, LabModel::SeenColumn), QStringLiteral("now"));
        clock.advance(12s);
        model.refreshAges();
        QCOMPARE(textAt(model, id, LabModel::SeenColumn), QStringLiteral("12 s ago"));
        health.device = QStringLiteral("B9");
        changed.clear();
        model.setHealth(health);
        QCOMPARE(changed.count(), 0);
    }

    void keepsSelectionsAndHealthThroughRandomEdits()
    {
        test::FakeClock clock;
        LabModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Lab lab = exampleLab();
        model.setLab(lab);
        DeviceHealth health;
        health.device = QStringLiteral("S1");
        health.reachability = Reachability::Reachable;
        model.setHealth(health);
        const QPersistentModelIndex device(model.indexOf(QStringLiteral("S1")));
        QRandomGenerator random(20141001);
        for (int step = 0; step < 400; ++step) {
            editAtRandom(lab, random, step);
            model.setLab(lab);
            QCOMPARE(rowsOf(model, LabRole::Viewer), static_cast<int>(lab.viewers.size()));
            for (std::size_t row = 0; row < lab.viewers.size(); ++row) {
                const QModelIndex viewers = model.index(static_cast<int>(LabRole::Viewer), 0);
                QCOMPARE(model.idAt(model.index(static_cast<int>(row), 0, viewers)), lab.viewers[row].id);
            }
        }
        QCOMPARE(model.idAt(device), QStringLiteral("S1"));
        QCOMPARE(model.healthOf(QStringLiteral("S1")).reachability, Reachability::Reachable);
    }

    void keepsAViewersRowWhenAnotherGoes()
    {
        test::FakeClock clock;
        LabModel model(clock);
        Lab lab = exampleLab();
        model.setLab(lab);
        const QPersistentModelIndex phone(model.indexOf(QStringLiteral("M1")));
        lab.viewers.erase(lab.viewers.begin());
        model.setLab(lab);
        QVERIFY(phone.isValid());
        QCOMPARE(model.idAt(phone), QStringLiteral("M1"));
    }

    void showsHostileNamesOnOneLineAsText()
    {
        test::FakeClock clock;
        LabModel model(clock);
        Lab lab = exampleLab();
        lab.viewers[0].name = QStringLiteral("<img src=x>\u202Eevil\u0007\n") + QString(10'000, u'W');
        model.setLab(lab);
        const QString shown = textAt(model, QStringLiteral("P1"), LabModel::NameColumn);
        QVERIFY(shown.contains(QStringLiteral("<img src=x>evil")));
        QVERIFY(shown.size() < 200);
        QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(u'\n') && !shown.contains(QChar(7)));
    }

    void neverShowsPasswordsInAddresses()
    {
        Lab lab = exampleLab();
        lab.broadcasters[0].obsUrl = QUrl(QStringLiteral("ws://user:s3cret@192.0.2.10:4455"));
        lab.broadcasters[0].playlist = QUrl(QStringLiteral("http://user:s3cret@192.0.2.20/b1.m3u8"));
        lab.chat.reset();
        for (const LabDevice &device : labDevices(lab))
            QVERIFY2(!device.address.contains(QStringLiteral("s3cret")), qPrintable(device.address));
    }
};

QTEST_MAIN(TestLabModel)
#include "tst_labmodel.moc"
