#include "ui/text/mnemonic.h"

#include <QRegularExpression>

namespace castbench {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression dots(QStringLiteral("\\s*…$"));
    text.remove(bracketed).remove(dots);
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&');
    return text.replace(u'\n', u'&');
}

} // namespace castbench
