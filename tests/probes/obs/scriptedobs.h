#pragma once

#include "probes/obs/obsprotocol.h"
#include "probes/wire/httpserver.h"
#include "probes/wire/networkthread.h"

#include <QJsonDocument>
#include <qcorotask.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace castbench::test {

/// An obs-websocket server that says what a test wants, right or wrong.
class ScriptedObs
{
public:
    explicit ScriptedObs(wire::NetworkThread &network)
        : m_http(network)
    {
        m_http.acceptWebSockets({}, {obs::subprotocol});
        QObject::connect(&m_http, &wire::HttpServer::webSocketOpened, &m_http,
                         [this](wire::WebSocket *socket) { admit(socket); });
    }

    // What it says.
    std::optional<QByteArray> hello =
        QByteArray(R"({"op":0,"d":{"obsWebSocketVersion":"5.1.0","rpcVersion":1}})");
    QByteArray identified = R"({"op":2,"d":{"negotiatedRpcVersion":1}})";
    std::optional<quint16> closeOnIdentify;
    std::map<QString, QJsonObject> answers; ///< responseData by request type; others are refused with 204
    std::map<QString, QByteArray>
        rawAnswers;      ///< whole messages by request type; "ID" becomes the request's id
    QStringList ignored; ///< request types that are not answered
    std::function<void(const QString &)> onRequest;

    // What it heard.
    int connections = 0;
    QList<QJsonObject> identifications;
    QStringList requests;
    QStringList ids;
    QList<quint16> closeCodes;

    quint16 listen(quint16 port = 0)
    {
        m_port = m_http.listen(QStringLiteral("127.0.0.1"), port).value();
        return m_port;
    }
    /// Ends as a program does that is ended: every link breaks.
    void quit()
    {
        m_http.close();
        m_sockets.clear();
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port));
    }
    quint16 port() const
    {
        return m_port;
    }
    void send(const QByteArray &text)
    {
        for (const auto &socket : m_sockets)
            socket->sendText(text);
    }
    void sendStreamState(const char *state)
    {
        send(
            R"({"op":5,"d":{"eventType":"StreamStateChanged","eventIntent":64,"eventData":{"outputState":")" +
            QByteArray(state) + R"("}}})");
    }
    void answer(const QString &id, const QJsonObject &data)
    {
        const QJsonObject response{
            {QStringLiteral("requestId"), id},
            {QStringLiteral("requestStatus"),
             QJsonObject{{QStringLiteral("result"), true}, {QStringLiteral("code"), 100}}},
            {QStringLiteral("responseData"), data}};
        send(QJsonDocument(QJsonObject{{QStringLiteral("op"), 7}, {QStringLiteral("d"), response}}).toJson());
    }
    void close(quint16 code)
    {
        for (const auto &socket : m_sockets)
            socket->close(code);
    }

private:
    void admit(wire::WebSocket *socket)
    {
        ++connections;
        m_sockets.emplace_back(socket);
        QObject::connect(socket, &wire::WebSocket::textReceived, &m_http,
                         [this](const QByteArray &text) { hear(text); });
        QObject::connect(socket, &wire::WebSocket::closed, &m_http,
                         [this](quint16 code) { closeCodes.append(code); });
        if (hello)
            socket->sendText(*hello);
    }
    void hear(const QByteArray &text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const QJsonObject data = message.value(QLatin1StringView("d")).toObject();
        if (message.value(QLatin1StringView("op")).toInt() == 1) {
            identifications.append(data);
            if (closeOnIdentify)
                close(*closeOnIdentify);
            else
                send(identified);
            return;
        }
        const QString type = data.value(QLatin1StringView("requestType")).toString();
        const QString id = data.value(QLatin1StringView("requestId")).toString();
        requests.append(type);
        ids.append(id);
        if (onRequest)
            onRequest(type);
        if (ignored.contains(type))
            return;
        if (const auto raw = rawAnswers.find(type); raw != rawAnswers.end())
            send(QByteArray(raw->second).replace("ID", id.toUtf8()));
        else if (const auto found = answers.find(type); found != answers.end())
            answer(id, found->second);
        else
            send(QByteArray(R"({"op":7,"d":{"requestId":"ID","requestStatus":)"
                            R"({"result":false,"code":204,"comment":"Your request type is not valid."}}})")
                     .replace("ID", id.toUtf8()));
    }

    wire::HttpServer m_http;
    std::vector<std::unique_ptr<wire::WebSocket>> m_sockets;
    quint16 m_port = 0;
};

namespace detail {

template<typename T>
QCoro::Task<void> fill(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    result->emplace(co_await task);
}

} // namespace detail

/// Where the result of `task` appears once it has ended.
template<typename T>
std::shared_ptr<std::optional<T>> outcomeOf(QCoro::Task<T> task)
{
    auto result = std::make_shared<std::optional<T>>();
    detail::fill(std::move(task), result);
    return result;
}

} // namespace castbench::test
