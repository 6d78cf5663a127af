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
            {QStringLiteral("switch %1"), QStringLiteral("der Switch %1")},
            {QStringLiteral("The switch could not be restored yet: %1"),
             QStringLiteral("Noch nicht zurückgesetzt: %1")},
        };
        if (qstrcmp(context, "Wording") == 0 && qstrcmp(text, "completed") == 0)
            return QStringLiteral("abgeschlossen");
        return qstrcmp(context, "Core") == 0 ? known.value(QString::fromUtf8(text)) : QString();
    }
};

/// A literal as the program holds it, and what stands before it in the source.
struct Literal
{
    QString text;
    QString before;
};

QList<Literal> literalsOf(const QString &path)
{
    static const QRegularExpression joint(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression literalOrComment(
        QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\"|//[^\n]*|/\\*.*?\\*/"),
        QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype reach = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll()).remove(joint);
    QList<Literal> literals;
    for (auto all = literalOrComment.globalMatch(source); all.hasNext();) {
        const QRegularExpressionMatch found = all.next();
        const qsizetype from = std::max<qsizetype>(0, found.capturedStart() - reach);
        if (found.hasCaptured(1))
            literals.append({found.captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\"")),
                             source.mid(from, found.capturedStart() - from)});
    }
    return literals;
}

QStringList sourcesIn(const QStringList &folders)
{
    QStringList sources;
    for (const QString &folder : folders) {
        QDirIterator files(QStringLiteral(CASTBENCH_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += files.next();
    }
    return sources;
}

/// Whether a window may show the literal: a sentence, or what a check is called, that is not translated where
/// it stands.
bool isForPeople(const Literal &literal)
{
    static const QRegularExpression sentence(QStringLiteral("^[A-Z\"'%].* .*[.?]$"));
    static const QRegularExpression sql(QStringLiteral("^(SELECT|INSERT|UPDATE|DELETE) "));
    static const QRegularExpression check(
        QStringLiteral("const QString (check|what) = QStringLiteral\\(\\s*$"));
    static const QRegularExpression translated(
        QStringLiteral("(\\btr\\(|translate\\(\\s*\"\\w+\",|NOOP\\(\\s*\"\\w+\",)\\s*$"));
    if (literal.before.contains(translated))
        return false;
    return literal.before.contains(check) || (literal.text.contains(sentence) && !literal.text.contains(sql));
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
        QTest::newRow("place") << QStringLiteral("switch S1: The plan has no steps.")
                               << QStringLiteral("der Switch S1: Der Plan hat keine Schritte.");
        QTest::newRow("place and text in an argument")
            << QStringLiteral("The switch could not be restored yet: switch S1: The plan has no steps.")
            << QStringLiteral("Noch nicht zurückgesetzt: der Switch S1: Der Plan hat keine Schritte.");
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
        for (const QString &path : sourcesIn({QStringLiteral("controllers"), QStringLiteral("probes")})) {
            for (const Literal &literal : literalsOf(path))
                literals.insert(literal.text);
        }
        QVERIFY(!coreTexts().empty());
        for (const char *text : coreTexts())
            QVERIFY2(literals.contains(QString::fromUtf8(text)), text);
        for (const char *text : placeTexts())
            QVERIFY2(literals.contains(QString::fromUtf8(text)), text);
    }

    void everySentenceOfTheSourcesIsKnown()
    {
        // Exports and figures have their own words; the built-in lab's servers speak to programs, and
        // castbench-probe's session to a console.
        static const QRegularExpression exempt(
            QStringLiteral("/controllers/(exports|statistics)/|/controllers/domain/metric\\.cpp$|"
                           "/probes/simlab/|/probes/fleet/agentsession\\.cpp$"));
        QSet<QString> known;
        for (const char *text : coreTexts())
            known.insert(QString::fromUtf8(text));
        QStringList missing;
        for (const QString &path : sourcesIn({QStringLiteral("controllers"), QStringLiteral("probes")})) {
            if (path.contains(exempt))
                continue;
            for (const Literal &literal : literalsOf(path)) {
                if (isForPeople(literal) && !known.contains(literal.text))
                    missing += QStringLiteral("%1: %2").arg(path, literal.text);
            }
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("not in ui/text/*texts.cpp:\n") + missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_coretext.moc"
