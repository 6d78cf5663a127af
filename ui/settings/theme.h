#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

namespace castbench {

class Settings;

/// Gives the application its style, colours and text size, as the settings say, and again whenever they or
/// the system's own colours change.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Applied at once; needs a QApplication.
    explicit Theme(Settings &settings, QObject *parent = nullptr);
    ~Theme() override;

    bool isDark() const
    {
        return m_dark;
    }
    /// The colours of a theme: texts stand out from their grounds by 4.5 : 1 or more (WCAG 2.1, 1.4.3).
    static QPalette palette(bool dark);
    /// Whether a widget with that palette is dark, so that charts and icons can follow it.
    static bool isDark(const QPalette &palette);

Q_SIGNALS:
    /// Colours or text size are others.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    /// Sees the system's own colours, which those of the application hide.
    void readSystem();

    Settings &m_settings;
    QFont m_systemFont;
    bool m_systemDark = false;
    bool m_dark = false;
    int m_textSize = 0;
};

} // namespace castbench
