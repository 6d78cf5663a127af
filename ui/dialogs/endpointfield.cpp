#include "ui/dialogs/endpointfield.h"

#include <QLineEdit>

namespace castbench {

Endpoint endpointOf(const QLineEdit *field, quint16 defaultPort)
{
    return Endpoint::parse(field->text().trimmed(), defaultPort).value_or(Endpoint());
}

QString endpointProblem(const QLineEdit *field, quint16 defaultPort)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return {};
    const Expected<Endpoint> endpoint = Endpoint::parse(text, defaultPort);
    return endpoint ? QString() : endpoint.error().message;
}

} // namespace castbench
