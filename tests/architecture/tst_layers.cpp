#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

struct SourceFile
{
    QString path; ///< from the root: "controllers/domain/cap.h"
    QString text;
};

/// Every source file of the product.
QList<SourceFile> productSources()
{
    const QDir root(QStringLiteral(CASTBENCH_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("controllers"), QStringLiteral("probes"),
                               QStringLiteral("ui"), QStringLiteral("resources")}) {
        QDirIterator entries(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// May a file in `from` include a header in `to`? Folders from the root.
bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const QString fromTop = from.section(u'/', 0, 0);
    const QString toTop = to.section(u'/', 0, 0);
    if (fromTop == QLatin1StringView("app"))
        return true;
    if (toTop == QLatin1StringView("app"))
        return false;
    const QString domain = QStringLiteral("controllers/domain");
    const QString contracts = QStringLiteral("controllers/contracts");
    const QString statistics = QStringLiteral("controllers/statistics");
    const QString protocols = QStringLiteral("controllers/protocols");
    if (fromTop == QLatin1StringView("controllers")) {
        if (from == domain)
            return false;
        if (from == contracts || from == statistics || from == protocols)
            return to == domain;
        return to == domain || to == contracts || to == statistics || to == protocols ||
               to.startsWith(from % u'/');
    }
    if (fromTop == QLatin1StringView("probes"))
        return toTop == QLatin1StringView("probes") || to == domain || to == contracts || to == protocols;
    if (fromTop == QLatin1StringView("ui"))
        return toTop == QLatin1StringView("ui") || toTop == QLatin1StringView("controllers");
    return false;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesKeepTheLayers()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        QStringList breaks;
        int seen = 0;
        for (const SourceFile &file : productSources()) {
            auto matches = include.globalMatch(file.text);
            while (matches.hasNext()) {
                const QString header = matches.next().captured(1);
                if (header.endsWith(QLatin1StringView(".moc")) ||
                    header.startsWith(QLatin1StringView("moc_")))
                    continue;
                ++seen;
                if (!header.contains(u'/'))
                    breaks += QStringLiteral("%1 includes \"%2\" without its folder").arg(file.path, header);
                else if (!mayInclude(folderOf(file.path), folderOf(header)))
                    breaks += QStringLiteral("%1 may not include %2").arg(file.path, header);
            }
        }
        QVERIFY(seen > 10);
        QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
    }

    void rulesRefuseWhatTheyShould()
    {
        QVERIFY(!mayInclude(QStringLiteral("controllers/run"), QStringLiteral("controllers/storage")));
        QVERIFY(!mayInclude(QStringLiteral("controllers/domain"), QStringLiteral("controllers/contracts")));
        QVERIFY(!mayInclude(QStringLiteral("controllers/run"), QStringLiteral("probes/hls")));
        QVERIFY(!mayInclude(QStringLiteral("ui/charts"), QStringLiteral("probes/hls")));
        QVERIFY(!mayInclude(QStringLiteral("probes/hls"), QStringLiteral("ui/charts")));
        QVERIFY(!mayInclude(QStringLiteral("probes/hls"), QStringLiteral("controllers/storage")));
        QVERIFY(mayInclude(QStringLiteral("app"), QStringLiteral("probes/hls")));
        QVERIFY(mayInclude(QStringLiteral("controllers/run"), QStringLiteral("controllers/contracts")));
    }

    void librariesStayInTheirFolders_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("onlyIn");
        const auto row = [](const char *name, const char *pattern, const char *onlyIn) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(onlyIn);
        };
        row("asio", "#\\s*include\\s*<boost/(asio|beast)", "probes/wire/");
        row("sql", "#\\s*include\\s*<(QSql|QtSql)", "controllers/storage/");
        row("charts", "#\\s*include\\s*<(QChart|QtCharts)", "ui/charts/");
        row("widgets", "#\\s*include\\s*<(QWidget|QDialog|QMainWindow)", "ui/");
        row("libarchive", "#\\s*include\\s*<archive", "controllers/exports/zipwriter");
        row("net-snmp", "#\\s*include\\s*<net-snmp", "controllers/switches/|probes/simlab/");
        row("key store", "#\\s*include\\s*<(qt6keychain|wincred)", "app/secrets/");
        row("time",
            "(system_clock|steady_clock|high_resolution_clock)::now|currentDateTime|currentMSecsSinceEpoch|"
            "QElapsedTimer|gettimeofday|clock_gettime",
            "probes/clock/systemclock|probes/simlab/|probes/wire/");
    }
    void librariesStayInTheirFolders()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, onlyIn);
        const QRegularExpression use(pattern);
        const QRegularExpression allowed(QStringLiteral("^(") + onlyIn + QStringLiteral(")"));
        QStringList breaks;
        for (const SourceFile &file : productSources()) {
            if (use.match(file.text).hasMatch() && !allowed.match(file.path).hasMatch())
                breaks += file.path;
        }
        QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
    }

    void filesStayShort()
    {
        QStringList longFiles;
        for (const SourceFile &file : productSources()) {
            if (const auto lines = file.text.count(u'\n'); lines > 400)
                longFiles += QStringLiteral("%1: %2 lines").arg(file.path).arg(lines);
        }
        QVERIFY2(longFiles.isEmpty(), qPrintable(longFiles.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
