#include "app/desktop/hostaddress.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTimer>
#include <qcorofuture.h>

#include <QPromise>

#include <memory>

namespace castbench {

namespace {

constexpr std::chrono::seconds longestTalk{2};

/// Gives the functions below their context for translators.
class HostAddressText
{
    Q_DECLARE_TR_FUNCTIONS(HostAddress)
};

Error unknown(const QString &host)
{
    return {ErrorCode::NotFound,
            HostAddressText::tr("The network address of %1 is not known: it is off, or behind a router. Type "
                                "it, or choose the port yourself.")
                .arg(host),
            {}};
}

/// Comes when `done` was called once.
class Once
{
public:
    Once()
    {
        m_promise.start();
    }
    void finish()
    {
        if (!std::exchange(m_finished, true))
            m_promise.finish();
    }
    QFuture<void> future()
    {
        return m_promise.future();
    }

private:
    QPromise<void> m_promise;
    bool m_finished = false;
};

bool carriesTraffic(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.hardwareAddress().isEmpty();
}

/// Of this computer's interface with that address; of the only one for a loopback address.
std::optional<MacAddress> ownAddress(const QHostAddress &address)
{
    std::vector<MacAddress> candidates;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto mac = MacAddress::parse(interface.hardwareAddress());
        if (!carriesTraffic(interface) || !mac)
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip() == address)
                return *mac;
        }
        candidates.push_back(*mac);
    }
    if (address.isLoopback() && candidates.size() == 1)
        return candidates.front();
    return std::nullopt;
}

std::optional<MacAddress> knownAddress(const QHostAddress &address)
{
    for (const auto &[neighbour, mac] : neighbours()) {
        if (neighbour == address && !mac.isNull())
            return mac;
    }
    return std::nullopt;
}

QCoro::Task<QList<QHostAddress>> addressesOf(QString host, std::stop_token stop)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return QList<QHostAddress>{literal};
    const auto once = std::make_shared<Once>();
    const auto found = std::make_shared<QList<QHostAddress>>();
    const std::stop_callback onStop(stop, [once] { once->finish(); });
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [once, found](const QHostInfo &info) {
        *found = info.addresses();
        once->finish();
    });
    co_await once->future();
    co_return QList<QHostAddress>(*found);
}

/// Whether it answers does not matter: the attempt makes the operating system ask who has the address.
QCoro::Task<void> knock(QHostAddress address, quint16 port, std::stop_token stop)
{
    const auto once = std::make_shared<Once>();
    const auto socket = std::make_unique<QTcpSocket>();
    const auto finish = [once] {
        once->finish();
    };
    const std::stop_callback onStop(stop, finish);
    QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(), finish, Qt::QueuedConnection);
    QObject::connect(socket.get(), &QTcpSocket::errorOccurred, socket.get(), finish, Qt::QueuedConnection);
    QTimer::singleShot(longestTalk, socket.get(), finish);
    socket->connectToHost(address, port);
    co_await once->future();
}

} // namespace

Neighbours neighboursFromArp(const QByteArray &table)
{
    Neighbours found;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 4)
            continue;
        const QHostAddress address(QString::fromLatin1(fields[0]));
        const auto mac = MacAddress::parse(QString::fromLatin1(fields[3]));
        if (!address.isNull() && mac && !mac->isNull())
            found.emplace_back(address, *mac);
    }
    return found;
}

QCoro::Task<Expected<MacAddress>> networkAddressOf(QString host, quint16 port, std::stop_token stop)
{
    const QList<QHostAddress> addresses = co_await addressesOf(host, stop);
    for (const QHostAddress &address : addresses) {
        if (stop.stop_requested())
            break;
        if (const auto own = ownAddress(address))
            co_return *own;
        co_await knock(address, port, stop);
        if (const auto known = knownAddress(address))
            co_return *known;
    }
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), {}};
    co_return unknown(host);
}

} // namespace castbench
