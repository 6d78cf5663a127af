#include "probes/clock/frameclock.h"
#include "probes/clock/systemclock.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace castbench;

namespace {

const QString sourceDir = QStringLiteral(CASTBENCH_SOURCE_DIR);
constexpr qint64 lastTime = (qint64(1) << 48) - 1;
constexpr int answerTimeoutMs = 20'000;

/// The script, run by LuaJIT in obsstub.lua, which stands in for OBS and the system. `system`: "Linux",
/// "Windows" and "OSX" as made up there, or "real" for this computer.
class Script
{
public:
    explicit Script(const QString &system)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("luajit")),
                        {sourceDir + QStringLiteral("/tests/resources/obs/obsstub.lua"),
                         sourceDir + QStringLiteral("/resources/obs/castbench-frame-clock.lua"), system});
    }
    ~Script()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// The lines of the answer; one that says why, where the script failed.
    QStringList ask(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        QStringList lines;
        for (;;) {
            while (!m_process.canReadLine()) {
                if (!m_process.waitForReadyRead(answerTimeoutMs))
                    return {QString::fromUtf8(m_process.readAllStandardError())};
            }
            const QString line = QString::fromUtf8(m_process.readLine()).chopped(1);
            if (line == QStringLiteral("."))
                return lines;
            lines += line;
        }
    }

private:
    QProcess m_process;
};

struct Picture
{
    std::vector<std::uint8_t> luma;
    int width = 0;
    int height = 0;

    LumaView view() const
    {
        return {luma.data(), width, width, height};
    }
};

/// The picture in an answer to "draw": its size, then its rows. Black and white as OBS's encoders make them;
/// a level between them where nothing was drawn, or something else.
Picture pictureFrom(const QStringList &answer)
{
    Picture picture;
    picture.width = answer.value(0).section(u' ', 0, 0).toInt();
    picture.height = answer.value(0).section(u' ', 1, 1).toInt();
    for (const QString &row : answer.mid(1)) {
        for (const QChar pixel : row)
            picture.luma.push_back(pixel == u'0' ? 16 : pixel == u'1' ? 235 : 128);
    }
    return picture;
}

FrameStamp stampOf(int id, qint64 timeMs)
{
    return {std::uint8_t(id), std::chrono::sys_time<milliseconds>(milliseconds(timeMs))};
}

QString drawCommand(int id, qint64 timeMs, int width)
{
    return QStringLiteral("draw %1 %2 %3").arg(id).arg(timeMs).arg(width);
}

} // namespace

class TestObsScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("luajit")).isEmpty())
            QSKIP("luajit is not installed: OBS's scripts run in it");
    }

    void drawsWhatTheProgramDraws_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<qint64>("timeMs");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing but zeros") << 0 << qint64(0) << 640;
        QTest::newRow("nothing but ones") << 255 << lastTime << 640;
        QTest::newRow("first id") << 1 << qint64(1'800'000'000'123) << 640;
        QTest::newRow("one millisecond") << 7 << qint64(1) << 1280;
        QTest::newRow("highest bit of all") << 128 << (qint64(1) << 47) << 1920;
        QTest::newRow("beyond 32 bits") << 3 << (qint64(1) << 32) << 640;
        QTest::newRow("alternating") << 0xAA << qint64(0xAAAAAAAAAAAA) << 640;
        QTest::newRow("alternating the other way") << 0x55 << qint64(0x555555555555) << 640;
        QTest::newRow("smallest picture") << 9 << qint64(1'800'000'000'999) << 160;
        QTest::newRow("cells of 4 and 5 pixels") << 9 << qint64(1'800'000'001'000) << 161;
        QTest::newRow("cells of 21 and 22 pixels") << 200 << qint64(1'800'000'002'001) << 854;
        QTest::newRow("a laptop's screen") << 201 << qint64(1'800'000'003'002) << 1366;
    }
    void drawsWhatTheProgramDraws()
    {
        QFETCH(int, id);
        QFETCH(qint64, timeMs);
        QFETCH(int, width);
        const FrameStamp stamp = stampOf(id, timeMs);
        for (const char *system : {"Linux", "Windows"}) {
            Script script(QString::fromLatin1(system));
            const QStringList answer = script.ask(drawCommand(id, timeMs, width));
            QVERIFY2(answer.size() > 1, qPrintable(answer.join(u'\n')));
            Picture drawn = pictureFrom(answer);
            QCOMPARE(drawn.width, width);
            QCOMPARE(drawn.luma.size(), std::size_t(drawn.width * drawn.height));
            // The picture goes on below the strip, which must end where the program's ends.
            drawn.luma.resize(drawn.luma.size() + std::size_t(width), 128);
            ++drawn.height;
            std::vector<std::uint8_t> expected(drawn.luma.size(), 128);
            drawFrameClock(stamp, {expected.data(), width, width, drawn.height});
            QVERIFY2(drawn.luma == expected, system);
            const auto read = readFrameClock(drawn.view());
            QVERIFY2(read.has_value(), system);
            QCOMPARE(*read, stamp);
        }
    }

    void stampsTheTimeOfThisComputer()
    {
        Script script(QStringLiteral("real"));
        script.ask(QStringLiteral("description")); // it runs
        const SystemClock clock;
        const auto before = std::chrono::floor<milliseconds>(clock.utcNow());
        const Picture drawn = pictureFrom(script.ask(drawCommand(5, 0, 640)));
        const auto after = clock.utcNow();
        const auto read = readFrameClock(drawn.view());
        QVERIFY(read.has_value());
        QVERIFY(read->captured >= before);
        QVERIFY(read->captured <= after);
        QCOMPARE(read->source, std::uint8_t(5));
        // The real adjtimex() is asked, too; what it says is this computer's affair.
        QVERIFY(script.ask(QStringLiteral("load")).value(0).contains(QStringLiteral("clock is ")));
    }

    void isTheSourceThatLabsNameIt()
    {
        Script script(QStringLiteral("Linux"));
        const QStringList answer = script.ask(QStringLiteral("source"));
        QCOMPARE(answer.value(0), QStringLiteral("castbench_frame_clock 0 9 Castbench frame clock"));
        QCOMPARE(answer.value(1), QStringLiteral("1 0"));
        QVERIFY(answer.value(2).startsWith(QStringLiteral("number frame_clock_id 0 255 ")));
        QVERIFY(answer.value(3).startsWith(QStringLiteral("number width 0 ")));
        QVERIFY(answer.value(4).contains(QStringLiteral("top edge")));
        QVERIFY(answer.value(5).startsWith(QStringLiteral("button ")));
        QVERIFY(script.ask(QStringLiteral("description")).value(0).contains(QStringLiteral("Castbench")));
    }

    void isAsWideAsTheCanvasUnlessToldOtherwise()
    {
        Script script(QStringLiteral("Linux"));
        QCOMPARE(script.ask(QStringLiteral("size 1920 0")), QStringList(QStringLiteral("1920 96")));
        QCOMPARE(script.ask(QStringLiteral("size 1280 0")), QStringList(QStringLiteral("1280 64")));
        QCOMPARE(script.ask(QStringLiteral("size 1280 640")), QStringList(QStringLiteral("640 32")));
        // Narrower than that no strip is read; before OBS has a canvas there is none to be as wide as.
        QCOMPARE(script.ask(QStringLiteral("size 1280 20")), QStringList(QStringLiteral("160 8")));
        QCOMPARE(script.ask(QStringLiteral("size 100 0")), QStringList(QStringLiteral("160 8")));
        QCOMPARE(script.ask(QStringLiteral("size 0 0")), QStringList(QStringLiteral("160 8")));
    }

    void fitsToTheTopAndTouchesNothingElse()
    {
        Script script(QStringLiteral("Linux"));
        QCOMPARE(script.ask(QStringLiteral("fit")),
                 QStringList({QStringLiteral("pos 0,0 scale 1,1 rot 0 crop 0 bounds 0 alignment 5 order 2 "
                                             "visible true locked true"),
                              QStringLiteral("camera nil"), QStringLiteral("640")}));
    }

    void saysWhetherTheClockIsSynchronised()
    {
        Script script(QStringLiteral("Linux"));
        const auto say = [&script](const char *what) {
            script.ask(QStringLiteral("say ") + QString::fromLatin1(what));
        };
        say("esterror_us 250");
        say("maxerror_us 12345");
        const QString synchronised = QStringLiteral(
            "info: The computer's clock is synchronised: error 0.250 ms estimated, 12.345 ms at "
            "most, says the kernel.");
        QCOMPARE(script.ask(QStringLiteral("load")),
                 QStringList({synchronised, QStringLiteral("asks again every 60000 ms")}));
        // Another error of a clock that is synchronised is no news.
        say("esterror_us 300");
        QCOMPARE(script.ask(QStringLiteral("tick")), QStringList());
        say("status 64");
        const QStringList lost = script.ask(QStringLiteral("tick"));
        QCOMPARE(lost.size(), 2);
        QVERIFY(lost[0].startsWith(QStringLiteral("warning: The computer's clock is NOT synchronised: ")));
        QCOMPARE(script.ask(QStringLiteral("tick")), QStringList());
        // Other bits, such as those of a clock that is steered (STA_PLL, STA_NANO), say nothing of it.
        say("status 8193");
        say("esterror_us 250");
        QCOMPARE(script.ask(QStringLiteral("tick")), QStringList(synchronised));
        say("adjtimex -1");
        QVERIFY(script.ask(QStringLiteral("tick")).value(0).contains(QStringLiteral("does not tell")));
    }

    void saysOfWindowsWhatWindowsTells_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("steering");
        const QString running = QStringLiteral("The Windows Time service is running");
        const QString stopped = QStringLiteral("The Windows Time service is NOT running");
        const QString unknown = QStringLiteral("Windows does not say whether its time service runs");
        const QString steered = QStringLiteral("the clock is being steered");
        const QString left = QStringLiteral("the clock is NOT being steered");
        const auto said = [](const char *text) {
            return QString::fromLatin1(text).split(u';', Qt::SkipEmptyParts);
        };
        QTest::newRow("kept") << said("") << running << steered;
        QTest::newRow("stopped") << said("service_state 1;adjustment_disabled 1") << stopped << left;
        QTest::newRow("another service keeps it") << said("service_state 1") << stopped << steered;
        QTest::newRow("no manager") << said("manager 0") << unknown << steered;
        QTest::newRow("no such service") << said("service 0") << unknown << steered;
        QTest::newRow("not to be asked") << said("query 0") << unknown << steered;
        QTest::newRow("no word on steering")
            << said("adjustment 0") << running
            << QStringLiteral("Windows does not say whether the clock is being steered");
    }
    void saysOfWindowsWhatWindowsTells()
    {
        QFETCH(QStringList, said);
        QFETCH(QString, service);
        QFETCH(QString, steering);
        Script script(QStringLiteral("Windows"));
        for (const QString &what : said)
            script.ask(QStringLiteral("say ") + what);
        const QStringList lines = script.ask(QStringLiteral("load"));
        QCOMPARE(lines.value(0), QStringLiteral("info: %1, %2.").arg(service, steering));
        QVERIFY(lines.value(1).contains(QStringLiteral("does not tell programs whether its clock is right")));
        QCOMPARE(script.ask(QStringLiteral("tick")), QStringList());
    }

    void runsWhereNothingIsKnownOfTheClock()
    {
        Script script(QStringLiteral("OSX"));
        QVERIFY(script.ask(QStringLiteral("load")).value(0).contains(QStringLiteral("does not tell")));
        const auto read = readFrameClock(pictureFrom(script.ask(drawCommand(4, 1000, 640))).view());
        QVERIFY(read.has_value());
        QCOMPARE(*read, stampOf(4, 1000));
    }

    void addsNoGlobalsButTheHooksOfObs()
    {
        Script script(QStringLiteral("Linux"));
        QStringList globals = script.ask(QStringLiteral("globals"));
        globals.sort();
        QCOMPARE(globals, QStringList({QStringLiteral("script_description"), QStringLiteral("script_load")}));
    }
};

QTEST_GUILESS_MAIN(TestObsScript)
#include "tst_obsscript.moc"
