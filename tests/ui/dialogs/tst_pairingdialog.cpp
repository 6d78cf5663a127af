#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/pairingdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace castbench;

class TestPairingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatToTypeAndCopiesIt()
    {
        FakeLabService service;
        PairingDialog dialog(*service.offer, QStringLiteral("Phone"), service);
        const QString command =
            QStringLiteral("castbench-probe --controller ws://192.0.2.1:8765 --pair 4821-9036");
        QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("pairingCommand"))->text(), command);
        const auto *code = dialog.findChild<QLabel *>(QStringLiteral("pairingCode"));
        QCOMPARE(code->text(), QStringLiteral("4821-9036"));
        QVERIFY(code->font().pointSizeF() > 3 * dialog.font().pointSizeF());
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("copyCommand")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), command);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("pairingWarning"))->isHidden());
    }

    void saysWhenTheDeviceIsLinked()
    {
        FakeLabService service;
        PairingDialog dialog(*service.offer, QStringLiteral("Phone"), service);
        const auto *state = dialog.findChild<QLabel *>(QStringLiteral("pairingState"));
        const QString waiting = state->text();
        Q_EMIT service.viewerLinked(QStringLiteral("P1"), true);
        QVERIFY(!dialog.isLinked());
        Q_EMIT service.viewerLinked(QStringLiteral("M1"), true);
        QVERIFY(dialog.isLinked());
        QVERIFY(state->text().contains(QStringLiteral("linked")));
        Q_EMIT service.viewerLinked(QStringLiteral("M1"), false);
        QCOMPARE(state->text(), waiting);
    }

    void warnsWhereOthersCannotConnect()
    {
        FakeLabService service;
        service.offer->controller = QUrl(QStringLiteral("ws://127.0.0.1:7788"));
        const PairingDialog dialog(*service.offer, QStringLiteral("Phone"), service);
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("pairingWarning"))->isHidden());
    }

    void everyControlHasAName()
    {
        FakeLabService service;
        const PairingDialog dialog(*service.offer, QStringLiteral("<b>\u202E") + QString(10'000, u'x'),
                                   service);
        QCOMPARE(unnamedControls(&dialog), QStringList());
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->text().size() < 300);
    }
};

QTEST_MAIN(TestPairingDialog)
#include "tst_pairingdialog.moc"
