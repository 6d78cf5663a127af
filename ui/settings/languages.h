#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <span>

namespace castbench {

class Settings;

/// A language that the window speaks.
struct Language
{
    const char *code;     ///< as in the settings and in the names of translation files: "zh_CN"
    const char16_t *name; ///< what those who speak it call it
    QLocale::Language language;
    QLocale::Territory territory; ///< whose numbers and dates, where the system's is of another language
};

/// Installs the translators of the language that the settings say, with its numbers and dates, and changes
/// them while the program runs. Widgets hear of it as QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT

public:
    /// Applied at once; needs a QCoreApplication.
    explicit Languages(Settings &settings, QObject *parent = nullptr);
    ~Languages() override;

    static std::span<const Language> all();
    /// The first of the wanted languages ("de-AT", "en") that the window speaks; else English.
    static const Language &bestOf(const QStringList &wanted);
    /// The one in use.
    const Language &current() const
    {
        return *m_current;
    }

Q_SIGNALS:
    void changed();

private:
    void apply();
    const Language &wanted() const;

    Settings &m_settings;
    const Language *m_current = nullptr;
    QLocale m_formerLocale;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace castbench
