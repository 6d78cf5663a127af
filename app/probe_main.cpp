#include "app/interrupt.h"
#include "app/probefactory.h"
#include "probes/clock/systemclock.h"
#include "probes/fleet/agentsession.h"
#include "probes/hls/medialog.h"
#include "probes/wire/networkthread.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace castbench;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitAborted = 130;
constexpr std::chrono::seconds farewell{3};

void say(const QString &text)
{
    QTextStream(stderr) << "castbench-probe: " << text << Qt::endl;
}

/// A spool for each controller and pairing: devices of two labs do not mix.
QString defaultSpoolFolder(const QUrl &controller, const QString &code)
{
    const QByteArray key = controller.toEncoded() + '\n' + code.toUtf8();
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/spool-") +
           QString::fromLatin1(name);
}

QCoro::Task<void> endSession(AgentSession &session)
{
    co_await session.stop({});
    QCoreApplication::exit(exitAborted);
}

} // namespace

int main(int argc, char **argv)
{
    quietMediaLog();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("castbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTBENCH_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures on this device for a Castbench controller: broadcast latency, chat latency, clock."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption controllerOption(QStringLiteral("controller"),
                                              QStringLiteral("The controller's address: ws://host:port."),
                                              QStringLiteral("URL"));
    const QCommandLineOption pairOption(
        QStringLiteral("pair"), QStringLiteral("The pairing code that the controller shows for this device."),
        QStringLiteral("CODE"));
    const QCommandLineOption spoolOption(QStringLiteral("spool"),
                                         QStringLiteral("Folder for what has not been delivered yet."),
                                         QStringLiteral("DIR"));
    parser.addOptions({controllerOption, pairOption, spoolOption});
    if (!parser.parse(QCoreApplication::arguments())) {
        say(parser.errorText());
        return exitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << "castbench-probe " << CASTBENCH_VERSION << Qt::endl;
        return 0;
    }
    if (!parser.isSet(controllerOption) || !parser.isSet(pairOption)) {
        say(QStringLiteral("--controller URL and --pair CODE are needed; the controller shows both."));
        return exitUsage;
    }

    AgentSettings settings;
    settings.controller = QUrl(parser.value(controllerOption), QUrl::StrictMode);
    settings.pairingCode = parser.value(pairOption);
    settings.spoolFolder = parser.isSet(spoolOption)
                               ? parser.value(spoolOption)
                               : defaultSpoolFolder(settings.controller, settings.pairingCode);

    SystemClock clock;
    wire::NetworkThread network;
    AgentSession session(
        settings,
        [&clock](const QString &id, const QString &kind, const QJsonObject &config,
                 const ReferenceClock &reference) { return makeProbe(id, kind, config, clock, reference); },
        network, clock);
    QObject::connect(&session, &AgentSession::linked, &application,
                     [](const QString &device) { say(QStringLiteral("connected as %1").arg(device)); });
    QObject::connect(&session, &AgentSession::unlinked, &application,
                     [](const QString &reason) { say(QStringLiteral("not connected: %1").arg(reason)); });
    QObject::connect(&session, &AgentSession::refused, &application, [](const QString &reason) {
        say(reason);
        QCoreApplication::exit(exitFailed);
    });
    if (const auto opened = session.open(); !opened) {
        say(opened.error().text());
        return opened.error().code == ErrorCode::InvalidInput ? exitUsage : exitFailed;
    }
    Interrupt interrupt([&session] {
        endSession(session);
        QTimer::singleShot(farewell, QCoreApplication::instance(),
                           [] { QCoreApplication::exit(exitAborted); });
    });
    return QCoreApplication::exec();
}
