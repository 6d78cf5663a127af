#include "controllers/domain/lab.h"
#include "controllers/exports/bundleexport.h"
#include "tests/support/csvparser.h"
#include "tests/support/failingdevice.h"
#include "tests/support/runbuilder.h"
#include "tests/support/ziparchive.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

const QStringList allNames{u"README.txt"_s,  u"datapackage.json"_s, u"events.csv"_s,   u"figure.pdf"_s,
                           u"figure.png"_s,  u"gaps.csv"_s,         u"lab.json"_s,     u"plan.json"_s,
                           u"samples.csv"_s, u"steps.csv"_s,        u"summary.json"_s, u"versions.json"_s};

std::vector<BundleFile> someFigures()
{
    return {{u"figure.png"_s, u"The run's figure."_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)},
            {u"figure.pdf"_s, u"The same to scale."_s, "%PDF-1.4"}};
}

QByteArray bundleOf(const RunData &data, const std::vector<BundleFile> &figures = someFigures())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeBundle(data, figures, buffer) ? buffer.data() : QByteArray();
}

/// A bundle taken apart.
struct Unpacked
{
    QStringList names;
    QHash<QString, QByteArray> contents;
    QHash<QString, qint64> times;

    explicit Unpacked(const QByteArray &bytes)
    {
        const auto entries = unzip(bytes);
        if (!entries)
            return;
        for (const ZipEntry &entry : *entries) {
            names.append(entry.name);
            contents.insert(entry.name, entry.content);
            times.insert(entry.name, entry.modified);
        }
    }
    QJsonObject json(const QString &name) const
    {
        return QJsonDocument::fromJson(contents.value(name)).object();
    }
    QJsonArray resources() const
    {
        return json(u"datapackage.json"_s)["resources"_L1].toArray();
    }
    QJsonObject resource(const QString &name) const
    {
        const QJsonArray all = resources();
        for (const QJsonValue &value : all) {
            if (value["name"_L1].toString() == name)
                return value.toObject();
        }
        return {};
    }
    Rows table(const QString &name) const
    {
        return parseCsv(contents.value(name)).value_or(Rows{});
    }
};

QRegularExpression formOf(const QString &type)
{
    if (type == "integer"_L1)
        return QRegularExpression(u"\\A-?\\d+\\z"_s);
    if (type == "number"_L1)
        return QRegularExpression(u"\\A-?\\d+(\\.\\d+)?(e[+-]\\d+)?\\z"_s);
    if (type == "datetime"_L1)
        return QRegularExpression(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z\\z"_s);
    return QRegularExpression(u".*"_s, QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

class TestBundleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything();
    void hashesAreTrue();
    void schemasFitTheTables_data();
    void schemasFitTheTables();
    void stepsAreTheKey();
    void unitsAreNamed();
    void readmeNamesEveryFile();
    void holdsNoSecret();
    void sameRunSameBytes();
    void emptyRun();
    void hostileTexts();
    void refusesNames_data();
    void refusesNames();
    void fullDisk();
    void savesWholeOrNotAtAll();
};

void TestBundleExport::holdsEverything()
{
    const RunData data = staircaseRun(10);
    const Unpacked bundle(bundleOf(data));
    QCOMPARE(bundle.names, allNames);
    for (const qint64 time : bundle.times)
        QCOMPARE(time, std::chrono::floor<seconds>(*data.record.finishedAt).time_since_epoch().count());
    QCOMPARE(bundle.json(u"plan.json"_s), planToJson(data.record.plan));
    QCOMPARE(bundle.json(u"lab.json"_s), data.record.lab);
    QCOMPARE(bundle.json(u"versions.json"_s), data.record.versions);
    QCOMPARE(bundle.json(u"summary.json"_s)["steps"_L1].toArray().size(), 6);
    QCOMPARE(bundle.contents[u"figure.png"_s], someFigures()[0].content);
    QCOMPARE(bundle.table(u"samples.csv"_s).size(), data.samples.size() + 1);
    QCOMPARE(bundle.table(u"steps.csv"_s).size(), std::size_t(7));
    QCOMPARE(bundle.table(u"events.csv"_s).size(), data.events.size() + 1);
    QCOMPARE(bundle.table(u"gaps.csv"_s).size(), data.gaps.size() + 1);
}

void TestBundleExport::hashesAreTrue()
{
    const Unpacked bundle(bundleOf(staircaseRun(10)));
    QSet<QString> described{u"README.txt"_s, u"datapackage.json"_s};
    QSet<QString> names;
    const QJsonArray resources = bundle.resources();
    for (const QJsonValue &resource : resources) {
        const QString path = resource["path"_L1].toString();
        QVERIFY2(bundle.contents.contains(path), qPrintable(path));
        const QByteArray &content = bundle.contents[path];
        QCOMPARE(resource["bytes"_L1].toInteger(), content.size());
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QCOMPARE(resource["hash"_L1].toString(), u"sha256:"_s + QString::fromLatin1(hash));
        QVERIFY(!resource["description"_L1].toString().isEmpty());
        QVERIFY(resource["mediatype"_L1].toString().contains(u'/'));
        described.insert(path);
        names.insert(resource["name"_L1].toString());
        static const QRegularExpression form(u"\\A[-a-z0-9._]+\\z"_s);
        QVERIFY(form.match(resource["name"_L1].toString()).hasMatch());
    }
    QCOMPARE(described, QSet<QString>(allNames.begin(), allNames.end()));
    QCOMPARE(names.size(), resources.size());
}

void TestBundleExport::schemasFitTheTables_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"samples", "steps", "events", "gaps"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBundleExport::schemasFitTheTables()
{
    QFETCH(QString, name);
    const Unpacked bundle(bundleOf(staircaseRun(10)));
    const QJsonObject resource = bundle.resource(name);
    QCOMPARE(resource["profile"_L1].toString(), u"tabular-data-resource"_s);
    QCOMPARE(resource["encoding"_L1].toString(), u"utf-8"_s);
    QCOMPARE(resource["dialect"_L1]["lineTerminator"_L1].toString(), u"\r\n"_s);
    const QJsonArray fields = resource["schema"_L1]["fields"_L1].toArray();
    const Rows rows = bundle.table(name + u".csv"_s);
    QVERIFY(rows.size() > 1);
    QCOMPARE(fields.size(), rows.front().size());
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const QJsonObject field = fields[column].toObject();
        QCOMPARE(field["name"_L1].toString(), rows.front()[column]);
        QVERIFY(!field["description"_L1].toString().isEmpty());
        const QString type = field["type"_L1].toString();
        QVERIFY(QStringList({u"string"_s, u"integer"_s, u"number"_s, u"datetime"_s}).contains(type));
        const QRegularExpression form = formOf(type);
        for (std::size_t row = 1; row < rows.size(); ++row) {
            const QString &cell = rows[row][column];
            QVERIFY2(cell.isEmpty() || form.match(cell).hasMatch(),
                     qPrintable(rows.front()[column] + u": "_s + cell));
        }
    }
}

void TestBundleExport::stepsAreTheKey()
{
    const Unpacked bundle(bundleOf(staircaseRun(10)));
    QCOMPARE(bundle.resource(u"steps"_s)["schema"_L1]["primaryKey"_L1].toString(), u"step"_s);
    QSet<QString> steps{QString()};
    for (const QStringList &row : bundle.table(u"steps.csv"_s))
        steps.insert(row[0]);
    for (const QString &name : {u"samples"_s, u"events"_s}) {
        const QJsonObject key = bundle.resource(name)["schema"_L1]["foreignKeys"_L1][0].toObject();
        QCOMPARE(key["reference"_L1]["resource"_L1].toString(), u"steps"_s);
        const Rows rows = bundle.table(name + u".csv"_s);
        const qsizetype column = rows.front().indexOf(key["fields"_L1].toString());
        for (const QStringList &row : rows)
            QVERIFY(steps.contains(row[column]));
    }
    QVERIFY(!bundle.resource(u"gaps"_s)["schema"_L1].toObject().contains("foreignKeys"_L1));
}

void TestBundleExport::unitsAreNamed()
{
    const Unpacked bundle(bundleOf(staircaseRun(10)));
    const QJsonArray fields = bundle.resource(u"steps"_s)["schema"_L1]["fields"_L1].toArray();
    for (const QJsonValue &field : fields) {
        const QString name = field["name"_L1].toString();
        const QString unit = field["unit"_L1].toString();
        for (const auto &[ending, expected] :
             {std::pair("_ms"_L1, "ms"_L1), std::pair("_kbps"_L1, "kbit/s"_L1),
              std::pair("_frames"_L1, "frames"_L1), std::pair("_s"_L1, "s"_L1)})
            QVERIFY2(!name.endsWith(ending) || unit == expected, qPrintable(name));
    }
}

void TestBundleExport::readmeNamesEveryFile()
{
    RunData data = staircaseRun(10);
    data.record.notes = u"rain, and a new cable"_s;
    const QString readme = QString::fromUtf8(Unpacked(bundleOf(data)).contents[u"README.txt"_s]);
    for (const QString &name : allNames)
        QVERIFY2(name == allNames[0] || readme.contains(u"\n  "_s + name + u"  "_s), qPrintable(name));
    QVERIFY(readme.contains(u"Run 12 (upload-cap)"_s));
    QVERIFY(readme.contains(data.record.notes));
    for (const QString &line : readme.split(u'\n'))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestBundleExport::holdsNoSecret()
{
    Lab lab;
    Broadcaster broadcaster;
    broadcaster.id = u"B1"_s;
    broadcaster.obsPassword = Secret::plain(u"hunter2-obs"_s);
    lab.broadcasters = {broadcaster};
    lab.switchDevice.community = Secret::plain(u"hunter2-snmp"_s);
    RunData data = staircaseRun(10);
    data.record.lab = labToJson(lab);
    const Unpacked bundle(bundleOf(data));
    QVERIFY(bundle.contents[u"lab.json"_s].contains("redacted"));
    for (const QByteArray &content : bundle.contents)
        QVERIFY(!content.contains("hunter2"));
}

void TestBundleExport::sameRunSameBytes()
{
    const RunData data = staircaseRun(10);
    std::vector<BundleFile> reversed = someFigures();
    std::swap(reversed[0], reversed[1]);
    QVERIFY(!bundleOf(data).isEmpty());
    QCOMPARE(bundleOf(data, reversed), bundleOf(data));
    RunData other = data;
    other.samples.front().value += 1;
    QVERIFY(bundleOf(other) != bundleOf(data));
}

void TestBundleExport::emptyRun()
{
    RunData data;
    data.record.state = RunState::Failed;
    data.record.failure = u"the switch is gone"_s;
    const Unpacked bundle(bundleOf(data, {}));
    QCOMPARE(bundle.names.size(), allNames.size() - 2);
    QVERIFY(bundle.contents[u"README.txt"_s].contains("It failed: the switch is gone"));
    QVERIFY(bundle.contents[u"README.txt"_s].contains("not finished"));
    QCOMPARE(bundle.table(u"samples.csv"_s).size(), std::size_t(1));
}

void TestBundleExport::hostileTexts()
{
    const QString hostile = u"../../etc/passwd\r\n\"%1%2%3\", =cmd()\x1b[2J\u202e\U0001f600\0</script>"_s;
    RunBuilder run;
    RunRecord &record = run.record();
    record.name = record.plan.name = record.plan.title = hostile;
    record.notes = record.failure = QString(100'000, u'n') + hostile;
    record.versions = {{hostile, hostile}};
    record.lab.insert(hostile, hostile);
    run.step(Cap::noLimit(), 0, 10).note = hostile;
    run.sample({hostile, hostile, Metric::UploadRate, Method::Counter}, 1, 1);
    run.event(1, hostile, Severity::Warning, hostile);
    const Unpacked bundle(bundleOf(run.build()));
    QCOMPARE(bundle.names, allNames);
    QCOMPARE(bundle.json(u"datapackage.json"_s)["title"_L1].toString(), hostile);
    QCOMPARE(bundle.json(u"datapackage.json"_s)["name"_L1].toString(), u"castbench-run-12"_s);
    QCOMPARE(bundle.json(u"versions.json"_s)[hostile].toString(), hostile);
    QCOMPARE(bundle.table(u"samples.csv"_s).size(), std::size_t(2));
    const QString readme = QString::fromUtf8(bundle.contents[u"README.txt"_s]);
    QVERIFY(readme.size() < 5000);
    QVERIFY(readme.contains(u"../../etc/passwd \"%1%2%3\", =cmd()?[2J?\U0001f600"_s));
    for (const QChar character : readme)
        QVERIFY(character == u'\n' || character.category() != QChar::Other_Control);
}

void TestBundleExport::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "../figure.png", "/figure.png", "a/b.png", "figure.png\n", "Figure.png",
                             "README.txt", "datapackage.json", "samples.csv", "figure.png", ".png"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("long") << QString(65, u'a');
}

void TestBundleExport::refusesNames()
{
    QFETCH(QString, name);
    std::vector<BundleFile> figures = someFigures();
    figures.push_back({name, {}, {}});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeBundle(staircaseRun(10), figures, buffer);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QVERIFY(buffer.data().isEmpty());
}

void TestBundleExport::fullDisk()
{
    const RunData data = staircaseRun(10);
    const qint64 size = bundleOf(data).size();
    QVERIFY(size > 5000);
    for (const qint64 capacity : {qint64(0), qint64(1), size / 2, size - 1}) {
        FailingDevice device(capacity);
        const auto written = writeBundle(data, someFigures(), device);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"no space left"_s));
    }
    FailingDevice large(size + 20'000);
    QVERIFY(writeBundle(data, someFigures(), large));
}

void TestBundleExport::savesWholeOrNotAtAll()
{
    const RunData data = staircaseRun(10);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.zip"_s);
    QVERIFY(exportBundle(data, someFigures(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bundleOf(data));

    const auto refused = exportBundle(data, {{u"samples.csv"_s, {}, {}}}, path);
    QVERIFY(!refused && refused.error().text().contains(path));
    file.seek(0);
    QCOMPARE(file.readAll(), bundleOf(data));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"run.zip"_s});
    QCOMPARE(exportBundle(data, {}, folder.path()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(exportBundle(data, {}, folder.filePath(u"none/run.zip"_s)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBundleExport)
#include "tst_bundleexport.moc"
