#pragma once

#include <QTranslator>

namespace castbench {

/// Stands for any language: every text comes with accents, in brackets and 40 % longer, so that what was
/// never translated or does not fit is seen. Install with QCoreApplication::installTranslator().
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override
    {
        return false;
    }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    /// "[Ŝţàŕţ ···]" for "Start"; leaves "%1", "%n", "&x", tags, and file patterns alone.
    static QString lengthened(const QString &text);
};

} // namespace castbench
