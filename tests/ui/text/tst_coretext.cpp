#include "ui/text/coretext.h"
#include "ui/text/coretexts.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace castbench;

namespace {

class German : public QTranslator
{
public:
    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        static const QHash<QString, QString> known{
            {QStringLiteral("No Limit"), QStringLiteral("Unbegrenzt")},
            {QStringLiteral("The plan has no steps."), QStringLiteral("Der Plan hat keine Schritte.")},
            {QStringLiteral("Add at least one step."), QStringLiteral("Fügen Sie einen Schritt hinzu.")},
            {QStringLiteral("The switch cannot set %1; it will set %2."),
             QStringLiteral("Gesetzt wird %2; %1 kann der Switch nicht.")},
            {QStringLiteral("Step %1 ended: %2."), QStringLiteral("Schritt %1: %2.")},
        };
        if (qstrcmp(context, "Wording") == 0 && qstrcmp(text, "completed") == 0)
            return QStringLiteral("abgeschlossen");
        return qstrcmp(context, "Core") == 0 ? known.value(QString::fromUtf8(text)) : QString();
    }
};

/// The literals of a source file as the program holds them.
QSet<QString> literalsOf(const QString &path)
{
    static const QRegularExpression joint(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\""));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll()).remove(joint);
    QSet<QString> literals;
    for (auto found = literal.globalMatch(source); found.hasNext();)
        literals.insert(found.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    return literals;
}

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("plain") << QStringLiteral("The plan has no steps.")
                               << QStringLiteral("Der Plan hat keine Schritte.");
        QTest::newRow("arguments") << QStringLiteral("The switch cannot set 5 kbit/s; it will set No Limit.")
                                   << QStringLiteral(
                                          "Gesetzt wird Unbegrenzt; 5 kbit/s kann der Switch nicht.");
        QTest::newRow("place in an argument") << QStringLiteral("The switch cannot set %2; it will set %1.")
                                              << QStringLiteral("Gesetzt wird %1; %2 kann der Switch nicht.");
        QTest::newRow("finding and remedy")
            << QStringLiteral("plan: The plan has no steps. Add at least one step.")
            << QStringLiteral("plan: Der Plan hat keine Schritte. Fügen Sie einen Schritt hinzu.");
        QTest::newRow("outcome") << QStringLiteral("Step 1 ended: completed.")
                                 << QStringLiteral("Schritt 1: abgeschlossen.");
        QTest::newRow("lines") << QStringLiteral("B1: Add at least one step.\nThe plan has no steps.")
                               << QStringLiteral(
                                      "B1: Fügen Sie einen Schritt hinzu.\nDer Plan hat keine Schritte.");
        QTest::newRow("unknown") << QStringLiteral("Nobody knows: this.")
                                 << QStringLiteral("Nobody knows: this.");
        QTest::newRow("empty") << QString() << QString();
    }
    void isInTheUsersLanguage()
    {
        QFETCH(QString, english);
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        QTEST(coreText(english), "german");
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(coreText(english), english);
    }

    void everyTextStandsInTheSources()
    {
        QSet<QString> literals;
        for (const char *folder : {"/controllers", "/probes"}) {
            QDirIterator files(QStringLiteral(CASTBENCH_SOURCE_DIR) + QString::fromLatin1(folder),
                               {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                literals.unite(literalsOf(files.next()));
        }
        QVERIFY(!coreTexts().empty());
        for (const char *text : coreTexts())
            QVERIFY2(literals.contains(QString::fromUtf8(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_coretext.moc"
