#include "ui/settings/theme.h"

#include "ui/settings/settings.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QProxyStyle>
#include <QStyleOption>

#include <array>

namespace castbench {

namespace {

struct Colour
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array colours{
    Colour{QPalette::Window, 0xfff4f5f7, 0xff1f2328},
    Colour{QPalette::WindowText, 0xff1b1f24, 0xffe6e8eb},
    Colour{QPalette::Base, 0xffffffff, 0xff16191d},
    Colour{QPalette::AlternateBase, 0xfff0f2f4, 0xff1c2025},
    Colour{QPalette::Text, 0xff1b1f24, 0xffe6e8eb},
    Colour{QPalette::PlaceholderText, 0xff5e6670, 0xff9aa2ab},
    Colour{QPalette::Button, 0xffe9ebee, 0xff2b3037},
    Colour{QPalette::ButtonText, 0xff1b1f24, 0xffe6e8eb},
    Colour{QPalette::BrightText, 0xffb3261e, 0xffff8a80},
    Colour{QPalette::ToolTipBase, 0xfffff6d6, 0xff3a3524},
    Colour{QPalette::ToolTipText, 0xff2a2410, 0xfff5ecd0},
    Colour{QPalette::Highlight, 0xff0b62b0, 0xff2f6fb0},
    Colour{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    Colour{QPalette::Link, 0xff0b5aa3, 0xff7cb8f2},
    Colour{QPalette::LinkVisited, 0xff6b3fa0, 0xffc3a1ee},
    Colour{QPalette::Light, 0xffffffff, 0xff3c424a},
    Colour{QPalette::Midlight, 0xfff0f1f3, 0xff343a41},
    Colour{QPalette::Mid, 0xffc3c8ce, 0xff4a515a},
    Colour{QPalette::Dark, 0xffa0a7b0, 0xff14171a},
    Colour{QPalette::Shadow, 0xff6b737d, 0xff000000},
};

/// Fusion draws its outlines darker than the window by this, which is not seen on a dark one.
constexpr int fusionDarker = 140;

/// `option` with a window colour that gives outlines a contrast of 3 : 1 (WCAG 2.1, 1.4.11).
template<typename Option>
Option outlined(const Option &option)
{
    Option copy(option);
    const QColor outline = QColor::fromRgb(Theme::isDark(option.palette) ? 0xff767e87 : 0xff858d95);
    copy.palette.setColor(QPalette::Window, outline.lighter(fusionDarker));
    return copy;
}

/// Fusion without pictures on the buttons of dialogs, as their words say it, and with fields and boxes that
/// are seen in the dark.
class QuietStyle final : public QProxyStyle
{
public:
    QuietStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option); isBox && box) {
            const QStyleOptionButton copy = outlined(*box);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        } else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                   element == PE_FrameLineEdit && frame) {
            const QStyleOptionFrame copy = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
};

} // namespace

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
{
    QApplication::setStyle(new QuietStyle);
    connect(&settings, &Settings::changed, this, &Theme::apply);
    qApp->installEventFilter(this);
    readSystem();
}

Theme::~Theme()
{
    QApplication::setFont(m_systemFont);
    QApplication::setPalette(QPalette());
}

QPalette Theme::palette(bool dark)
{
    QPalette palette;
    for (const Colour &colour : colours)
        palette.setColor(colour.role, QColor::fromRgb(dark ? colour.dark : colour.light));
    const QColor disabled = QColor::fromRgb(dark ? 0xff868e97 : 0xff6a727b);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Comes to every window; reading the system's colours later spares the windows in the midst of it.
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType())
        QMetaObject::invokeMethod(this, &Theme::readSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    QApplication::setPalette(QPalette());
    m_systemDark = isDark(QApplication::palette());
    QApplication::setPalette(palette(m_dark));
    apply();
}

void Theme::apply()
{
    const ThemeChoice choice = m_settings.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemDark);
    const int textSize = m_settings.textSize();
    if (dark == m_dark && textSize == m_textSize)
        return;
    m_dark = dark;
    m_textSize = textSize;
    QApplication::setPalette(palette(dark));
    QFont font = m_systemFont;
    font.setPointSizeF(QFontInfo(m_systemFont).pointSizeF() * textSize / 100);
    QApplication::setFont(font);
    Q_EMIT changed();
}

} // namespace castbench
