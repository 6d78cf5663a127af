#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// A text of the sources and what a language makes of it.
struct Entry
{
    QString context;
    QString source;
    QString state;     ///< "unfinished", "vanished", "obsolete", or empty
    QStringList forms; ///< one, or one per plural form
    bool counted = false;
};

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.state = xml.attributes().value(QLatin1StringView("type")).toString();
    if (!entry.counted) {
        entry.forms += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        entry.forms += xml.readElementText();
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.counted = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

QList<Entry> entriesOf(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    QList<Entry> entries;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else
                entries += readMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// All that `pattern` finds, in alphabetical order: languages put things in another order.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        all += matches.next().captured();
    all.sort();
    return all;
}

QString leadingSpace(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^ *"));
    return leading.match(text).captured();
}

/// What a program reads in the text; a translation has to carry it unchanged.
QStringList faultsOfForm(const QString &source, const QString &form)
{
    static const QRegularExpression places(QStringLiteral("%L?(?:\\d+|n)"));
    static const QRegularExpression mnemonics(QStringLiteral("&(?=[^& ])"));
    static const QRegularExpression fileNames(QStringLiteral("\\*(?:\\.[%\\w]+)?(?=[ )])"));
    static const QRegularExpression tags(QStringLiteral("</?[a-z]\\w*>"));
    QStringList faults;
    if (form.isEmpty())
        faults += QStringLiteral("is empty");
    if (found(form, places) != found(source, places))
        faults += QStringLiteral("has other placeholders");
    if (found(form, mnemonics) != found(source, mnemonics))
        faults += QStringLiteral("has other mnemonics");
    if (found(form, fileNames) != found(source, fileNames))
        faults += QStringLiteral("has other file names");
    if (found(form, tags) != found(source, tags))
        faults += QStringLiteral("has other tags");
    if (leadingSpace(form) != leadingSpace(source))
        faults += QStringLiteral("begins with another space");
    return faults;
}

QStringList faultsOf(const Entry &entry, int pluralForms)
{
    QStringList faults;
    if (!entry.state.isEmpty())
        faults += QStringLiteral("is %1").arg(entry.state);
    if (entry.forms.size() != (entry.counted ? pluralForms : 1))
        faults += QStringLiteral("has %1 forms").arg(entry.forms.size());
    for (const QString &form : entry.forms) {
        for (const QString &fault : faultsOfForm(entry.source, form)) {
            if (!faults.contains(fault))
                faults += fault;
        }
    }
    for (QString &fault : faults)
        fault = QStringLiteral("%1: \"%2\" %3").arg(entry.context, entry.source, fault);
    return faults;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(QDir(QStringLiteral(CASTBENCH_SOURCE_DIR "/translations")).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withMessage(const QByteArray &message)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context>)"
           "<name>Page</name>" +
           message + "</context></TS>";
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedWhole_data()
    {
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("castbench_zh_CN.ts") << 1;
        QTest::newRow("castbench_de.ts") << 2;
        QTest::newRow("castbench_fr.ts") << 2;
        QTest::newRow("castbench_es.ts") << 2;
        QTest::newRow("castbench_en.ts") << 2;
    }

    void everyTextIsTranslatedWhole()
    {
        QFETCH(const int, pluralForms);
        const QList<Entry> entries = entriesOf(contentsOf(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(entries.size() > 10);
        QStringList faults;
        for (const Entry &entry : entries)
            faults += faultsOf(entry, pluralForms);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void allLanguagesHaveTheSameTexts_data()
    {
        QTest::addColumn<bool>("countedOnly");
        QTest::newRow("castbench_zh_CN.ts") << false;
        QTest::newRow("castbench_fr.ts") << false;
        QTest::newRow("castbench_es.ts") << false;
        QTest::newRow("castbench_en.ts") << true;
    }

    void allLanguagesHaveTheSameTexts()
    {
        QFETCH(const bool, countedOnly);
        const auto sourcesOf = [countedOnly](const QString &name) {
            QSet<QString> sources;
            for (const Entry &entry : entriesOf(contentsOf(name))) {
                if (entry.counted || !countedOnly)
                    sources += QStringLiteral("%1: \"%2\"").arg(entry.context, entry.source);
            }
            return sources;
        };
        const QSet<QString> texts = sourcesOf(QString::fromLatin1(QTest::currentDataTag()));
        const QSet<QString> german = sourcesOf(QStringLiteral("castbench_de.ts"));
        const QStringList apart = QStringList((texts - german).values()) + (german - texts).values();
        QVERIFY2(apart.isEmpty(), qPrintable(apart.join(u'\n')));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("fault");
        const auto plain = [](const QByteArray &source, const QByteArray &translation) -> QByteArray {
            return "<message><source>" + source + "</source><translation>" + translation +
                   "</translation></message>";
        };
        QTest::newRow("nothing") << plain("&amp;Open %1 …", "%1 &amp;öffnen …") << QString();
        QTest::newRow("order") << plain("%1 of %2", "von %2 %1") << QString();
        QTest::newRow("unfinished")
            << QByteArray("<message><source>Lab</source><translation type=\"unfinished\">Labor"
                          "</translation></message>")
            << QStringLiteral("is unfinished");
        QTest::newRow("gone") << QByteArray("<message><source>Lab</source><translation type=\"vanished\">"
                                            "Labor</translation></message>")
                              << QStringLiteral("is vanished");
        QTest::newRow("empty") << plain("Lab", "") << QStringLiteral("is empty");
        QTest::newRow("place") << plain("Step %1 of %2", "Schritt %1") << QStringLiteral("placeholders");
        QTest::newRow("twice") << plain("Step %1", "%1: Schritt %1") << QStringLiteral("placeholders");
        QTest::newRow("mnemonic") << plain("&amp;Lab", "Labor") << QStringLiteral("mnemonics");
        QTest::newRow("files") << plain("Labs (*.json)", "Labore (*.txt)") << QStringLiteral("file names");
        QTest::newRow("tags") << plain("&lt;p&gt;Lab&lt;/p&gt;", "Labor") << QStringLiteral("tags");
        QTest::newRow("space") << plain(" ms", "ms") << QStringLiteral("space");
        QTest::newRow("forms") << QByteArray(
                                      "<message numerus=\"yes\"><source>%n step(s)</source><translation>"
                                      "<numerusform>%n Schritte</numerusform></translation></message>")
                               << QStringLiteral("has 1 forms");
        QTest::newRow("number")
            << QByteArray("<message numerus=\"yes\"><source>%n step(s)</source><translation>"
                          "<numerusform>ein Schritt</numerusform><numerusform>%n Schritte</numerusform>"
                          "</translation></message>")
            << QStringLiteral("placeholders");
    }

    void faultsAreFound()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QString, fault);
        const QList<Entry> entries = entriesOf(withMessage(message));
        QCOMPARE(entries.size(), 1);
        const QString faults = faultsOf(entries.front(), 2).join(u'\n');
        if (fault.isEmpty())
            QCOMPARE(faults, QString());
        else
            QVERIFY2(faults.contains(fault), qPrintable(faults));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
