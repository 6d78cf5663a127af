#include "ui/models/planlibrary.h"
#include "ui/models/plansmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPlanLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        quick = *loadPlan(QStringLiteral("upload-cap-quick"));
    }

    void listsBuiltInPlansWithoutAFolder()
    {
        const QTemporaryDir folder;
        PlanLibrary library(folder.filePath(QStringLiteral("none")));
        QCOMPARE(library.entries().size(), std::size_t(builtInPlans().size()));
        QVERIFY(library.entries().front().builtIn);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
    }

    void savesRenamesDeletesAndBringsBack()
    {
        const QTemporaryDir folder;
        PlanLibrary library(folder.filePath(QStringLiteral("plans")));
        QSignalSpy changed(&library, &PlanLibrary::changed);
        const auto path = library.save(quick);
        QVERIFY(path);
        QVERIFY(!changed.isEmpty());
        // The name of a built-in plan is taken.
        QVERIFY(path->endsWith(QStringLiteral("/upload-cap-quick-2.json")));
        QCOMPARE(library.find(*path)->plan.name, QStringLiteral("upload-cap-quick-2"));
        QCOMPARE(library.find(*path)->plan.steps, quick.steps);
        QVERIFY(library.rename(*path, QStringLiteral(" Mine ")));
        QCOMPARE(library.find(*path)->plan.title, QStringLiteral("Mine"));
        const auto deleted = library.remove(*path);
        QVERIFY(deleted);
        QVERIFY(!QFile::exists(*path));
        QVERIFY(!library.find(*path));
        const auto again = library.save(quick);
        QCOMPARE(*again, *path);
        const auto restored = library.restore(*deleted);
        QVERIFY(restored && *restored != *path);
        QCOMPARE(library.find(*restored)->plan.title, QStringLiteral("Mine"));
    }

    void leavesBuiltInPlansAlone()
    {
        const QTemporaryDir folder;
        PlanLibrary library(folder.path());
        QCOMPARE(library.remove(QStringLiteral("upload-cap")).error().code, ErrorCode::Refused);
        QCOMPARE(library.rename(QStringLiteral("upload-cap"), QStringLiteral("x")).error().code,
                 ErrorCode::Refused);
        QCOMPARE(library.remove(QStringLiteral("/nowhere.json")).error().code, ErrorCode::NotFound);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &parts) {
            QTest::newRow(name) << bytes << parts;
        };
        row("syntax", "{\n  \"format\": \"castbench-plan\",\n  \"version\": 1,,\n}",
            {QStringLiteral("line 3, column 1")});
        row("empty", "", {QStringLiteral("line 1")});
        row("binary", QByteArray("\0\xff\x01{", 4), {QStringLiteral("not valid JSON")});
        row("other format", "{\"format\": \"castbench-lab\", \"version\": 1}",
            {QStringLiteral("castbench-plan")});
        row("newer", "{\"format\": \"castbench-plan\", \"version\": 99}", {QStringLiteral("99")});
        row("fields",
            "{\"format\": \"castbench-plan\", \"version\": 1, \"name\": \"x\", \"kind\": \"upload-cap\","
            "\"steps\": [{\"cap\": \"64 kB/s\", \"duration\": \"10\"}], \"setle\": \"1 s\"}",
            {QStringLiteral("steps[0].cap"), QStringLiteral("steps[0].duration"), QStringLiteral("setle")});
        row("deep", QByteArray(100'000, '['), {QStringLiteral("line 1")});
        row("large", QByteArray(5 * 1024 * 1024, ' '), {QStringLiteral("MiB")});
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, parts);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        writeFile(path, bytes);
        PlanLibrary library(folder.path());
        QVERIFY(library.save(quick));
        const PlanEntry &bad = library.entries().back();
        QVERIFY(bad.error);
        for (const QString &part : parts + QStringList(QStringLiteral("bad.json")))
            QVERIFY2(bad.error->text().contains(part), qPrintable(bad.error->text()));
        // It can be deleted, and brought back as it was.
        const auto deleted = library.remove(bad.path);
        QVERIFY(deleted);
        QVERIFY(library.restore(*deleted));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void refusesWhatCannotBeWritten()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("file")), "x");
        PlanLibrary library(folder.filePath(QStringLiteral("file")));
        QCOMPARE(library.save(quick).error().code, ErrorCode::InvalidInput);
        Plan nameless = quick;
        nameless.name = QStringLiteral("../x");
        QCOMPARE(library.save(nameless).error().code, ErrorCode::InvalidInput);
        QVERIFY(!library.saveAs(quick, folder.path()));
    }

    void theModelFollowsTheLibrary()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("bad.json")), "{");
        PlanLibrary library(folder.path());
        const UtcTime at{std::chrono::microseconds(1'700'000'000'000'000)};
        PlansModel model(library, [at](const QString &name) {
            return name == QLatin1StringView("upload-cap") ? std::optional(at) : std::nullopt;
        });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(builtInPlans().size()) + 1);
        const int row = model.rowOf(QStringLiteral("upload-cap"));
        QCOMPARE(model.index(row, PlansModel::StepsColumn).data().toString(), QStringLiteral("6"));
        QCOMPARE(model.index(row, PlansModel::DurationColumn).data().toString(), QStringLiteral("30 min"));
        QVERIFY(model.index(row, PlansModel::UsedColumn).data().toString().contains(QStringLiteral("23")));
        const auto bad = model.index(model.rowCount() - 1, PlansModel::TitleColumn);
        QCOMPARE(bad.data().toString(), QStringLiteral("bad.json"));
        QVERIFY(bad.data(Qt::ToolTipRole).toString().contains(QStringLiteral("line 1")));
        QVERIFY(library.save(quick));
        QCOMPARE(model.rowCount(), int(builtInPlans().size()) + 2);
        QCOMPARE(model.entryAt(model.rowOf(QStringLiteral("/no"))), nullptr);
        model.refresh();
    }

private:
    Plan quick;
};

QTEST_MAIN(TestPlanLibrary)
#include "tst_planlibrary.moc"
