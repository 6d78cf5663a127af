#include "controllers/exports/csvwriter.h"
#include "tests/support/csvparser.h"
#include "tests/support/failingdevice.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

#include <clocale>
#include <limits>

using namespace castbench;

namespace {

QByteArray written(const std::function<void(CsvWriter &)> &write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    write(csv);
    return csv.finish() ? buffer.data() : QByteArray("(failed)");
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        std::setlocale(LC_ALL, "de_DE.UTF-8");
    }
    void rowsEndInCrLf()
    {
        QCOMPARE(written([](CsvWriter &csv) {
                     csv.text(QStringLiteral("a")).blank().integer(-3);
                     csv.endRow();
                     csv.blank().text({}).text(QStringLiteral("b"));
                     csv.endRow();
                 }),
                 QByteArray("a,,-3\r\n,,b\r\n"));
    }
    void quotes_data();
    void quotes();
    void textsSurvive_data();
    void textsSurvive();
    void numbers_data();
    void numbers();
    void numbersReadBackUnchanged();
    void nonFiniteNumbersAreEmpty()
    {
        QCOMPARE(written([](CsvWriter &csv) {
                     csv.number(std::numeric_limits<double>::quiet_NaN());
                     csv.number(std::numeric_limits<double>::infinity());
                     csv.number(std::optional<double>());
                     csv.endRow();
                 }),
                 QByteArray(",,\r\n"));
    }
    void instantsAndDurations()
    {
        QCOMPARE(written([](CsvWriter &csv) {
                     csv.time(UtcTime(microseconds(1'500'000))).time(std::optional<UtcTime>());
                     csv.secondsOf(microseconds(61'000'001)).secondsOf(microseconds(-500));
                     csv.endRow();
                 }),
                 QByteArray("1970-01-01T00:00:01.500000Z,,61.000001,-0.000500\r\n"));
    }
    void failuresAreReported();
};

void TestCsvWriter::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("B1") << QByteArray("B1");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("say \"x\"") << QByteArray("\"say \"\"x\"\"\"");
    QTest::newRow("break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("utf-8") << QStringLiteral("Zürich …") << QByteArray("Z\xC3\xBCrich \xE2\x80\xA6");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("command") << QStringLiteral("@SUM(A1,A2)") << QByteArray("\"'@SUM(A1,A2)\"");
    QTest::newRow("plus") << QStringLiteral("+49") << QByteArray("'+49");
    QTest::newRow("minus") << QStringLiteral("-x") << QByteArray("'-x");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("apostrophe") << QStringLiteral("'quoted'") << QByteArray("''quoted'");
}

void TestCsvWriter::quotes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    QCOMPARE(written([&](CsvWriter &csv) {
                 csv.text(text);
                 csv.endRow();
             }),
             field + "\r\n");
}

void TestCsvWriter::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"a,\"b\",\r\nc", "\"", "\"\"", ",", "\r\n", "'", "=cmd|' /C calc'!A0", "-1", "ünïcödé", " "})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCsvWriter::textsSurvive()
{
    QFETCH(QString, text);
    const auto rows = parseCsv(written([&](CsvWriter &csv) {
        csv.text(QStringLiteral("before")).text(text).text(QStringLiteral("after"));
        csv.endRow();
    }));
    QVERIFY(rows && rows->size() == 1 && rows->front().size() == 3);
    QString read = rows->front()[1];
    if (read.startsWith(QLatin1Char('\'')))
        read.remove(0, 1);
    QCOMPARE(read, text);
}

void TestCsvWriter::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 4000.0 << QByteArray("4000");
    QTest::newRow("million") << 1e6 << QByteArray("1000000");
    QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("tiny") << 1e-9 << QByteArray("1e-09");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
}

void TestCsvWriter::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(decimalText(value), expected);
}

void TestCsvWriter::numbersReadBackUnchanged()
{
    for (const double value :
         {1.0 / 3, 123456.789012345, 2e-7, -4.9e-324, 1.7976931348623157e308, 0.1 + 0.2}) {
        bool ok = false;
        QCOMPARE(QLocale::c().toDouble(QString::fromLatin1(decimalText(value)), &ok), value);
        QVERIFY(ok);
    }
}

void TestCsvWriter::failuresAreReported()
{
    FailingDevice device(100'000);
    CsvWriter csv(device);
    for (int i = 0; i < 50'000; ++i) {
        csv.integer(i).text(QStringLiteral("some text"));
        csv.endRow();
    }
    const auto finished = csv.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Storage);
    QVERIFY(finished.error().message.contains(QStringLiteral("no space left")));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
