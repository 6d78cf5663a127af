#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace castbench;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnErrorAndItsRemedy()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({ErrorCode::ReadOnly, QStringLiteral("The file cannot be written; choose another."),
                       QStringLiteral("/data/lab.db")},
                      QStringLiteral("Choose …"));
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.text().contains(QStringLiteral("/data/lab.db")));
        QVERIFY(bar.text().contains(QStringLiteral("choose another")));
        QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

    void goesWhenDismissed()
    {
        MessageBar bar;
        bar.show(Severity::Info, QStringLiteral("Saved."));
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->isHidden());
        auto *close = bar.findChild<QToolButton *>(QStringLiteral("messageClose"));
        QVERIFY(!close->accessibleName().isEmpty());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }

    void showsMarkupAsText()
    {
        MessageBar bar;
        bar.show(Severity::Warning, QStringLiteral("<b>x</b>"));
        QCOMPARE(bar.text(), QStringLiteral("<b>x</b>"));
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
