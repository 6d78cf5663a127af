#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

struct DialogWorld
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("castbench.ini"))};
    ScriptedPrompts prompts;
    PreferencesDialog dialog{settings, prompts};

    template<typename Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
};

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingBeforeItIsAccepted()
    {
        DialogWorld it;
        it.find<QComboBox>("theme")->setCurrentIndex(2);
        it.find<QSpinBox>("textSize")->setValue(150);
        QCOMPARE(it.settings.theme(), ThemeChoice::System);
        it.press(QDialogButtonBox::Cancel);
        QCOMPARE(it.settings.theme(), ThemeChoice::System);
        QCOMPARE(it.settings.textSize(), 100);
    }

    void keepsEverything()
    {
        DialogWorld it;
        it.find<QComboBox>("theme")->setCurrentIndex(2);
        it.find<QSpinBox>("textSize")->setValue(150);
        it.find<QComboBox>("timeUnit")->setCurrentIndex(1);
        it.find<QSpinBox>("updateInterval")->setValue(200);
        auto *language = it.find<QComboBox>("language");
        language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
        it.prompts.answerWith(QStringLiteral("/data/lab.db"));
        QTest::mouseClick(it.find<QPushButton>("browseDatabase"), Qt::LeftButton);
        it.press(QDialogButtonBox::Ok);
        QCOMPARE(it.settings.theme(), ThemeChoice::Dark);
        QCOMPARE(it.settings.textSize(), 150);
        QCOMPARE(it.settings.timeUnit(), TimeUnit::Seconds);
        QCOMPARE(it.settings.updateInterval(), milliseconds(200));
        QCOMPARE(it.settings.language(), QStringLiteral("de"));
        QCOMPARE(it.settings.databasePath(), QStringLiteral("/data/lab.db"));
    }

    void showsWhatIsSet()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setTheme(ThemeChoice::Light);
        ScriptedPrompts prompts;
        const PreferencesDialog dialog(settings, prompts);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("language"))->currentText(),
                 QStringLiteral("简体中文"));
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("theme"))->currentIndex(), 1);
    }

    void isUsableByEverybody()
    {
        DialogWorld it;
        const QStringList unnamed = unnamedControls(&it.dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        const QStringList clipped = clippedTexts(&it.dialog, it.dialog.sizeHint());
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
