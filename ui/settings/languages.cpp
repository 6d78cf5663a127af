#include "ui/settings/languages.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace castbench {

namespace {

constexpr std::array<Language, 5> languages{{{"en", u"English", QLocale::English, QLocale::UnitedStates},
                                             {"zh_CN", u"简体中文", QLocale::Chinese, QLocale::China},
                                             {"de", u"Deutsch", QLocale::German, QLocale::Germany},
                                             {"fr", u"Français", QLocale::French, QLocale::France},
                                             {"es", u"Español", QLocale::Spanish, QLocale::Spain}}};

QString codeOf(const Language &language)
{
    return QString::fromLatin1(language.code);
}

} // namespace

Languages::Languages(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &Languages::apply);
    apply();
}

Languages::~Languages()
{
    QLocale::setDefault(m_formerLocale);
}

std::span<const Language> Languages::all()
{
    return languages;
}

const Language &Languages::bestOf(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const auto found = std::find_if(languages.begin(), languages.end(), [&locale](const Language &each) {
            return each.language == locale.language();
        });
        // Traditional characters are another script, not served by the simplified ones.
        if (found != languages.end() && locale.script() != QLocale::TraditionalChineseScript)
            return *found;
    }
    return languages.front();
}

const Language &Languages::wanted() const
{
    const QString code = m_settings.language();
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&code](const Language &each) { return code == codeOf(each); });
    return found == languages.end() ? bestOf(QLocale::system().uiLanguages()) : *found;
}

void Languages::apply()
{
    const Language &language = wanted();
    if (m_current == &language)
        return;
    m_current = &language;
    const QLocale system = QLocale::system();
    QLocale::setDefault(
        system.language() == language.language ? system : QLocale(language.language, language.territory));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(QStringLiteral("qtbase_") + codeOf(language),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(QStringLiteral("castbench_") + codeOf(language), QStringLiteral(":/castbench/i18n")))
        QCoreApplication::installTranslator(&m_texts);
    Q_EMIT changed();
}

} // namespace castbench
