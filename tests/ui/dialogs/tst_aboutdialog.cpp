#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace castbench;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesVersionAndLicences()
    {
        const AboutDialog dialog;
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("aboutHeading"))
                    ->text()
                    .contains(QStringLiteral(CASTBENCH_VERSION)));
        const QString licences = dialog.findChild<QTextBrowser *>()->toPlainText();
        for (const char *part : {"Qt", "Boost", "Net-SNMP", "FFmpeg", "QCoro", "libarchive", "SQLite"})
            QVERIFY2(licences.contains(QLatin1StringView(part)), part);
        QCOMPARE(unnamedControls(&dialog), QStringList());
    }

    void listsShortcuts()
    {
        const ShortcutsDialog dialog({{QStringLiteral("Quit"), QStringLiteral("Ctrl+Q")}});
        QCOMPARE(dialog.findChild<QTableWidget *>()->item(0, 1)->text(), QStringLiteral("Ctrl+Q"));
        QCOMPARE(unnamedControls(&dialog), QStringList());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
