#include "ui/settings/settings.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace castbench;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsKnown()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        // The well-known limit on white.
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textsStandOut_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const auto row = [](const char *name, QPalette::ColorRole text, QPalette::ColorRole ground) {
            QTest::newRow(name) << static_cast<int>(text) << static_cast<int>(ground);
        };
        row("window", QPalette::WindowText, QPalette::Window);
        row("base", QPalette::Text, QPalette::Base);
        row("alternate", QPalette::Text, QPalette::AlternateBase);
        row("button", QPalette::ButtonText, QPalette::Button);
        row("side bar", QPalette::ButtonText, QPalette::AlternateBase);
        row("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
        row("highlight", QPalette::HighlightedText, QPalette::Highlight);
        row("placeholder", QPalette::PlaceholderText, QPalette::Base);
        row("link", QPalette::Link, QPalette::Base);
        row("link in window", QPalette::Link, QPalette::Window);
        row("visited", QPalette::LinkVisited, QPalette::Base);
    }
    void textsStandOut()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const bool dark : {false, true}) {
            const QPalette palette = Theme::palette(dark);
            const double ratio = contrast(palette.color(static_cast<QPalette::ColorRole>(text)),
                                          palette.color(static_cast<QPalette::ColorRole>(ground)));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1, dark %2").arg(ratio).arg(dark)));
        }
    }

    void palettesKnowWhatTheyAre()
    {
        QVERIFY(Theme::isDark(Theme::palette(true)));
        QVERIFY(!Theme::isDark(Theme::palette(false)));
    }

    void followsTheSettings()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("castbench.ini")));
        const double usual = QFontInfo(QApplication::font()).pointSizeF();
        {
            Theme theme(settings);
            QSignalSpy changed(&theme, &Theme::changed);
            settings.setTheme(ThemeChoice::Dark);
            QVERIFY(theme.isDark());
            QCOMPARE(QApplication::palette().color(QPalette::Window),
                     Theme::palette(true).color(QPalette::Window));
            settings.setTheme(ThemeChoice::Light);
            QVERIFY(!theme.isDark());
            settings.setTextSize(200);
            QVERIFY(std::abs(QApplication::font().pointSizeF() - 2 * usual) < 0.1);
            QVERIFY(changed.count() >= 2);
            const auto before = changed.count();
            settings.setTimeUnit(TimeUnit::Hours);
            QCOMPARE(changed.count(), before);
        }
        QVERIFY(std::abs(QFontInfo(QApplication::font()).pointSizeF() - usual) < 0.1);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
