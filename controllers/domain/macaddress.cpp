#include "controllers/domain/macaddress.h"

#include "controllers/domain/core.h"
#include "controllers/domain/text.h"

#include <QRegularExpression>

namespace castbench {

Expected<MacAddress> MacAddress::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|"
                       "[0-9a-f]{4}(?:\\.[0-9a-f]{4}){2}|[0-9a-f]{12})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.left(40).trimmed().toString();
    if (!form.match(trimmed).hasMatch()) {
        return Error{
            ErrorCode::InvalidInput,
            Core::tr("%1 is not a MAC address. Write it as \"02:00:5e:10:00:01\".").arg(quoted(text)),
            {}};
    }
    // fromHex() skips the separators.
    const QByteArray bytes = QByteArray::fromHex(trimmed.toLatin1());
    MacAddress address;
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address;
}

QString MacAddress::text() const
{
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return QString::fromLatin1(raw.toHex(':'));
}

} // namespace castbench
