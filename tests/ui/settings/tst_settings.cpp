#include "ui/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithDefaults()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("none/castbench.ini")));
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.timeUnit(), TimeUnit::Automatic);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.updateInterval(), 100ms);
        QVERIFY(settings.recentFiles(QStringLiteral("plans")).isEmpty());
    }

    void keepsWhatWasSet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/castbench.ini"));
        {
            Settings settings(path);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(QStringLiteral("de"));
            settings.setTimeUnit(TimeUnit::Minutes);
            settings.setUpdateInterval(250ms);
            settings.setDatabasePath(QStringLiteral("/data/lab.db"));
            QCOMPARE(changed.count(), 5);
            settings.setTheme(ThemeChoice::Dark);
            QCOMPARE(changed.count(), 5);
            settings.setWindowState(QStringLiteral("mainWindow"), QByteArray("\x00\x01", 2));
            settings.setLastLab(QStringLiteral("simulated"));
        }
        const Settings settings(path);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.timeUnit(), TimeUnit::Minutes);
        QCOMPARE(settings.updateInterval(), 250ms);
        QCOMPARE(settings.databasePath(), QStringLiteral("/data/lab.db"));
        QCOMPARE(settings.windowState(QStringLiteral("mainWindow")), QByteArray("\x00\x01", 2));
        QCOMPARE(settings.lastLab(), QStringLiteral("simulated"));
    }

    void remembersTheNewestFiles()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        const QString kind = QStringLiteral("plans");
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(kind, QStringLiteral("/plans/%1.json").arg(i));
        settings.addRecentFile(kind, QStringLiteral("/plans/5.json"));
        const QStringList files = settings.recentFiles(kind);
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.front(), QStringLiteral("/plans/5.json"));
        QCOMPARE(files.count(QStringLiteral("/plans/5.json")), 1);
        settings.removeRecentFile(kind, QStringLiteral("/plans/5.json"));
        QVERIFY(!settings.recentFiles(kind).contains(QStringLiteral("/plans/5.json")));
        QVERIFY(settings.recentFiles(QStringLiteral("labs")).isEmpty());
    }

    void knowsWhenPlansWereUsed()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        QVERIFY(!settings.planUsed(QStringLiteral("upload-cap")));
        const UtcTime at{std::chrono::microseconds(1'700'000'000'123'456)};
        settings.setPlanUsed(QStringLiteral("upload-cap"), at);
        QCOMPARE(settings.planUsed(QStringLiteral("upload-cap")), at);
        QVERIFY(!settings.planUsed(QStringLiteral("upload-cap-quick")));
    }

    void ignoresWhatItCannotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("castbench.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntheme=purple\ntime_unit=7\n[charts]\nupdate_interval_ms=-3\n\xff\xfe[[[\n");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.timeUnit(), TimeUnit::Automatic);
        QCOMPARE(settings.updateInterval(), 100ms);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
