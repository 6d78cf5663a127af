#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/obsscriptoffer.h"
#include "ui/settings/languages.h"
#include "ui/settings/settings.h"
#include "ui/widgets/fieldnote.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct World
{
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    ObsScriptOffer offer{prompts};
    QPushButton *save = offer.findChild<QPushButton *>(QStringLiteral("saveObsScript"));
    QPushButton *help = offer.findChild<QPushButton *>(QStringLiteral("obsScriptHelp"));

    QString text() const
    {
        return offer.findChild<QLabel *>(QStringLiteral("obsScriptText"))->text();
    }
    QString problem() const
    {
        return offer.findChild<FieldNote *>()->text();
    }
};

} // namespace

class TestObsScriptOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheScriptAndSaysWhatToDo()
    {
        World world;
        const QString before = world.text();
        const QString path = world.folder.filePath(QStringLiteral("a <b> clock.lua"));
        world.prompts.answerWith(path);
        world.save->click();
        QCOMPARE(world.prompts.fileQuestions().back().name, QStringLiteral("castbench-frame-clock.lua"));
        const QByteArray script =
            bytesOf(QStringLiteral(CASTBENCH_SOURCE_DIR "/resources/obs/castbench-frame-clock.lua"));
        QVERIFY(script.contains("obs_register_source"));
        QCOMPARE(bytesOf(path), script);
        QVERIFY(world.text() != before);
        QVERIFY(world.text().contains(QStringLiteral("a <b> clock.lua")));
        QVERIFY(world.problem().isEmpty());
    }

    void cancelledItDoesNothing()
    {
        World world;
        const QString before = world.text();
        world.save->click();
        QCOMPARE(world.prompts.unanswered(), 1);
        QCOMPARE(world.text(), before);
        QVERIFY(world.problem().isEmpty());
    }

    void saysWhyItWasNotSaved()
    {
        World world;
        const QString before = world.text();
        world.prompts.answerWith(world.folder.filePath(QStringLiteral("nowhere/clock.lua")));
        world.save->click();
        QVERIFY(!world.problem().isEmpty());
        QCOMPARE(world.save->accessibleDescription(), world.problem());
        QCOMPARE(world.text(), before);
        world.prompts.answerWith(world.folder.filePath(QStringLiteral("clock.lua")));
        world.save->click();
        QVERIFY(world.problem().isEmpty());
        QVERIFY(world.save->accessibleDescription().isEmpty());
    }

    void leadsToItsHelpPage()
    {
        World world;
        QSignalSpy wanted(&world.offer, &ObsScriptOffer::helpWanted);
        world.offer.show();
        world.help->setFocus();
        QTest::keyClick(world.help, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("obs-script"));
        QVERIFY(QFile::exists(QStringLiteral(":/castbench/help/obs-script.md")));
    }

    void everyControlHasANameAndIsReached()
    {
        World world;
        world.offer.show();
        QCOMPARE(unnamedControls(&world.offer), QStringList());
        QCOMPARE(unreachableByKeyboard(&world.offer), QStringList());
    }

    void longTextsFit()
    {
        PseudoLanguage language;
        QApplication::installTranslator(&language);
        World world;
        world.prompts.answerWith(world.folder.filePath(QStringLiteral("clock.lua")));
        world.save->click();
        QCOMPARE(clippedTexts(&world.offer, {500, 300}), QStringList());
        QApplication::removeTranslator(&language);
    }

    void speaksEveryLanguageAtOnce()
    {
        World world;
        Settings settings(world.folder.filePath(QStringLiteral("settings.ini")));
        settings.setLanguage(QStringLiteral("en"));
        const Languages languages(settings);
        world.prompts.answerWith(world.folder.filePath(QStringLiteral("clock.lua")));
        world.save->click();
        QSet<QString> buttons;
        QSet<QString> texts;
        for (const Language &language : Languages::all()) {
            settings.setLanguage(QString::fromLatin1(language.code));
            QCoreApplication::sendPostedEvents();
            buttons.insert(world.save->text());
            texts.insert(world.text());
            // What stands in OBS is English there.
            QVERIFY2(world.text().contains(QStringLiteral("Castbench frame clock")), language.code);
            QVERIFY2(world.text().contains(QStringLiteral("clock.lua")), language.code);
        }
        QCOMPARE(buttons.size(), qsizetype(Languages::all().size()));
        QCOMPARE(texts.size(), qsizetype(Languages::all().size()));
    }
};

QTEST_MAIN(TestObsScriptOffer)
#include "tst_obsscriptoffer.moc"
