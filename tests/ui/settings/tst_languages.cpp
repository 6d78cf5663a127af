#include "ui/settings/languages.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksTheSystemsLanguage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("Austria") << QStringList{QStringLiteral("de-AT")} << QStringLiteral("de");
        QTest::newRow("second choice")
            << QStringList{QStringLiteral("it-IT"), QStringLiteral("fr")} << QStringLiteral("fr");
        QTest::newRow("China") << QStringList{QStringLiteral("zh-Hans-CN")} << QStringLiteral("zh_CN");
        QTest::newRow("Taiwan") << QStringList{QStringLiteral("zh-Hant-TW")} << QStringLiteral("en");
        QTest::newRow("none") << QStringList() << QStringLiteral("en");
    }
    void picksTheSystemsLanguage()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(QString::fromLatin1(Languages::bestOf(wanted).code), code);
    }

    void everyLanguageIsThere()
    {
        for (const Language &language : Languages::all()) {
            const QString path =
                QStringLiteral(":/castbench/i18n/castbench_%1.qm").arg(QString::fromLatin1(language.code));
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }

    void changesTextsAndNumbersWhileRunning()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        settings.setLanguage(QStringLiteral("en"));
        const QLocale before;
        {
            Languages languages(settings);
            QSignalSpy changed(&languages, &Languages::changed);
            QCOMPARE(QString::fromLatin1(languages.current().code), QStringLiteral("en"));
            settings.setLanguage(QStringLiteral("de"));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
            QCOMPARE(QCoreApplication::translate("castbench::PreferencesDialog", "Dark"),
                     QStringLiteral("Dunkel"));
            settings.setLanguage(QStringLiteral("en"));
            QCOMPARE(QCoreApplication::translate("castbench::PreferencesDialog", "Dark"),
                     QStringLiteral("Dark"));
        }
        QCOMPARE(QLocale(), before);
    }

    void unknownLanguageIsNotFatal()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        settings.setLanguage(QStringLiteral("tlh"));
        const Languages languages(settings);
        QVERIFY(languages.current().code);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
