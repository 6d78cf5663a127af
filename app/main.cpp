#include "app/desktop/desktopoptions.h"
#include "app/desktop/desktopprogram.h"
#include "app/interrupt.h"
#include "controllers/domain/plan.h"
#include "probes/hls/medialog.h"

#include <QApplication>
#include <QTextStream>

using namespace castbench;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool isDisplayMissing(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !arguments.contains(QStringLiteral("-platform"));
#else
    Q_UNUSED(arguments);
    return false;
#endif
}

/// What can be wrong with the options' files, before there is a window.
Expected<void> checkDemo(const DesktopOptions &options)
{
    if (options.plan.isEmpty())
        return {};
    const auto plan = loadPlan(options.plan);
    return plan ? Expected<void>() : plan.error();
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    // These must work without a display.
    if (arguments.contains(QStringLiteral("--help"))) {
        print(stdout, desktopUsage());
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        print(stdout, QStringLiteral("castbench ") + QStringLiteral(CASTBENCH_VERSION));
        return 0;
    }
    if (isDisplayMissing(arguments)) {
        print(stderr, QStringLiteral("castbench: there is no display; castbench-cli runs without one."));
        return exitFailed;
    }
    quietMediaLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("castbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTBENCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Castbench"));
    const auto options = parseDesktopOptions(QCoreApplication::arguments().mid(1));
    const auto checked = options ? checkDemo(*options) : Expected<void>(options.error());
    if (!checked) {
        print(stderr, QStringLiteral("castbench: ") + checked.error().text());
        return exitUsage;
    }
    DesktopProgram program(*options);
    Interrupt interrupt([&program] { program.interrupt(); });
    program.show();
    return QCoreApplication::exec();
}
