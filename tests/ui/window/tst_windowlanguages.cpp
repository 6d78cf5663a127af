#include "tests/support/ui/fakeworkbench.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/settings/languages.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace castbench;

namespace {

/// Entries that share their underlined letter with another one of the same menu, one line each.
QStringList sharedMnemonics(const QWidget *menu)
{
    QStringList shared;
    QHash<QString, QString> taken;
    for (const QAction *action : menu->actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (!letter.isEmpty() && taken.contains(letter))
            shared += QStringLiteral("%1: %2, %3").arg(letter, taken.value(letter), action->text());
        taken.insert(letter, action->text());
        if (action->menu())
            shared += sharedMnemonics(action->menu());
    }
    return shared;
}

} // namespace

class TestWindowLanguages : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : Languages::all())
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

private Q_SLOTS:
    void everyMenuEntryHasItsOwnLetter_data()
    {
        addLanguages();
    }

    void everyMenuEntryHasItsOwnLetter()
    {
        QFETCH(const QString, code);
        FakeWorkbench world;
        world.settings.setLanguage(code);
        const Languages languages(world.settings);
        const MainWindow window(world.bench());
        const bool isEnglish = code == QLatin1StringView("en");
        QCOMPARE(window.menuBar()->actions().front()->text() == QLatin1StringView("&File"), isEnglish);
        const QStringList shared = sharedMnemonics(window.menuBar());
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void nothingIsClipped_data()
    {
        addLanguages();
    }

    void nothingIsClipped()
    {
        QFETCH(const QString, code);
        FakeWorkbench world;
        world.settings.setLanguage(code);
        const Languages languages(world.settings);
        MainWindow window(world.bench());
        window.show();
        for (const char *const page :
             {"showWelcome", "showLab", "showExperiments", "showRun", "showResults"}) {
            window.findChild<QAction *>(QString::fromLatin1(page))->trigger();
            const QStringList clipped = clippedTexts(&window);
            QVERIFY2(clipped.isEmpty(), qPrintable(QString::fromLatin1(page) + u'\n' + clipped.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestWindowLanguages)
#include "tst_windowlanguages.moc"
