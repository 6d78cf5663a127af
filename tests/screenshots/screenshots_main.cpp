#include "tests/screenshots/album.h"
#include "tests/screenshots/scenes.h"
#include "tests/support/ui/fakeworkbench.h"
#include "ui/settings/languages.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QTextStream>

// Pictures of the window for the documentation: screenshots FOLDER [NAME…]
// The same on every computer that has the fonts: example data, fixed clock, language, size and style.

using namespace castbench;

namespace {

int complain(const QString &text)
{
    QTextStream(stderr) << "screenshots: " << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("castbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTBENCH_VERSION));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return complain(QStringLiteral("usage: screenshots FOLDER [NAME…]"));
    const QString folder = arguments.front();
    if (!QDir().mkpath(folder))
        return complain(QStringLiteral("%1 cannot be made.").arg(folder));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        FakeWorkbench world;
        // Plans of the user's do not belong into the pictures.
        qputenv("XDG_DATA_HOME", QFile::encodeName(world.folder.path()));
        world.settings.setLanguage(QStringLiteral("en"));
        world.settings.setTheme(choice);
        const Languages languages(world.settings);
        const Theme theme(world.settings);
        Album album(folder, theme.isDark(), arguments.mid(1));
        if (!takeAll(world, album))
            return complain(QStringLiteral("something did not appear."));
        if (!album.problems().isEmpty())
            return complain(album.problems().join(u'\n'));
        if (album.kept() == 0)
            return complain(QStringLiteral("there are no pictures of these names."));
    }
    return 0;
}
