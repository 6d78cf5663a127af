#include "probes/chat/ircsettings.h"

#include <QHostAddress>

namespace castbench {

bool isLoopbackHost(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace castbench
