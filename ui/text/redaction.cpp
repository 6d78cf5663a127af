#include "ui/text/redaction.h"

#include <QRegularExpression>

namespace castbench {

QString withoutSecrets(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("(://)[^\\s/@]+@"));
    static const QRegularExpression bearer(QStringLiteral("\\b(oauth:|Bearer )\\S+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral("\\b((?:[a-z_]*(?:password|token|secret)|community|api[_-]?key|pairing[_-]?code)\"?"
                       "\\s*[=:]\\s*)(?:\"[^\"]*\"|'[^']*'|[^\\s,;&}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString struckOut = QStringLiteral("\\1•••");
    text.replace(userInfo, QStringLiteral("\\1•••@"));
    text.replace(bearer, struckOut);
    text.replace(named, struckOut);
    return text;
}

} // namespace castbench
