#include "controllers/experiments/experimentregistry.h"
#include "ui/wizards/kindpage.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace castbench;

class TestKindPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryKindWithAParagraph()
    {
        ExperimentDraft draft;
        KindPage page(draft);
        const auto buttons = page.findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), experimentKinds().size());
        for (const QRadioButton *button : buttons) {
            QVERIFY(!button->text().isEmpty());
            QVERIFY(button->accessibleDescription().size() > 20);
        }
    }

    void takesAndShowsTheChoice()
    {
        ExperimentDraft draft;
        KindPage page(draft);
        page.enter();
        auto *button = page.findChild<QRadioButton *>(QStringLiteral("kind-upload-cap"));
        QVERIFY(!button->isChecked());
        QSignalSpy changed(&page, &WizardPage::draftChanged);
        button->click();
        QCOMPARE(draft.kind, QStringLiteral("upload-cap"));
        QCOMPARE(changed.count(), 1);
        KindPage again(draft);
        again.enter();
        QVERIFY(again.findChild<QRadioButton *>(QStringLiteral("kind-upload-cap"))->isChecked());
    }
};

QTEST_MAIN(TestKindPage)
#include "tst_kindpage.moc"
