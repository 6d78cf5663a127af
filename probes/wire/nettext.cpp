#include "probes/wire/nettext.h"

namespace castbench::wire {

QString systemText(const boost::system::error_code &error)
{
    return QString::fromLocal8Bit(QByteArray::fromStdString(error.message()));
}

QString inSeconds(milliseconds duration)
{
    constexpr double msPerSecond = 1000.0;
    return QStringLiteral("%1 s").arg(double(duration.count()) / msPerSecond);
}

QString peerText(const boost::asio::ip::tcp::socket &socket)
{
    boost::system::error_code error;
    const boost::asio::ip::tcp::endpoint peer = socket.remote_endpoint(error);
    if (error)
        return {};
    const QString address = QString::fromStdString(peer.address().to_string());
    const QString host = peer.address().is_v6() ? QString(u'[' + address + u']') : address;
    return host + u':' + QString::number(peer.port());
}

} // namespace castbench::wire
