#include "probes/fleet/fleetdevice.h"

#include "probes/fleet/fleetprotocol.h"
#include "probes/fleet/samplecodec.h"
#include "probes/wire/websocketclient.h"

#include <QPointer>
#include <qcorofuture.h>

namespace castbench {

namespace {

constexpr quint16 closePolicy = 1008;   // RFC 6455 §7.4.1
constexpr quint16 closeTryAgain = 1013; // IANA registry of close codes
// Records that wait for the store; a device that sends more without acknowledgements breaks the protocol.
constexpr std::size_t maximumQueuedRecords = 100'000;

Error unlinkedError(const QString &device)
{
    return Error{ErrorCode::Unreachable, QStringLiteral("castbench-probe is not connected."), device};
}

void appendTo(SampleBatch &whole, SampleBatch &part)
{
    std::move(part.samples.begin(), part.samples.end(), std::back_inserter(whole.samples));
    std::move(part.gaps.begin(), part.gaps.end(), std::back_inserter(whole.gaps));
    std::move(part.events.begin(), part.events.end(), std::back_inserter(whole.events));
}

} // namespace

FleetDevice::FleetDevice(QString id, Clock &clock, const ReferenceClock &reference)
    : m_id(std::move(id))
    , m_clock(clock)
    , m_reference(reference)
{
}

FleetDevice::~FleetDevice()
{
    if (m_socket)
        m_socket->disconnect(this);
    for (const auto &promise : std::as_const(m_calls)) {
        promise->addResult(Answer(unlinkedError(m_id)));
        promise->finish();
    }
}

bool FleetDevice::isLinked() const
{
    return m_socket && m_socket->isOpen();
}

void FleetDevice::adopt(std::unique_ptr<wire::WebSocket> socket, const QJsonObject &hello,
                        const QByteArray &proof)
{
    onClosed();
    m_socket = std::move(socket);
    m_version = hello.value(QLatin1StringView("version")).toString().left(64);
    m_instance = hello.value(QLatin1StringView("instance")).toString().left(64);
    if (const QString stream = hello.value(QLatin1StringView("stream")).toString().left(64);
        stream != m_stream) {
        m_stream = stream;
        m_next.reset();
        m_committed = 0;
        m_queue.clear();
        skipStored();
    }
    connect(m_socket.get(), &wire::WebSocket::textReceived, this, &FleetDevice::onMessage);
    connect(m_socket.get(), &wire::WebSocket::closed, this, &FleetDevice::onClosed);
    send(QStringLiteral("welcome"), {{QStringLiteral("device"), m_id},
                                     {QStringLiteral("proof"), bytesToText(proof)},
                                     {QStringLiteral("acknowledged"), static_cast<qint64>(m_committed)}});
    Q_EMIT linked();
}

QCoro::Task<Expected<QJsonObject>> FleetDevice::call(QString method, QJsonObject params, milliseconds timeout,
                                                     std::stop_token stop)
{
    if (!isLinked())
        co_return unlinkedError(m_id);
    const quint64 id = ++m_lastCall;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_calls.insert(id, promise);
    send(QStringLiteral("call"), {{QStringLiteral("id"), static_cast<qint64>(id)},
                                  {QStringLiteral("method"), method},
                                  {QStringLiteral("params"), params}});
    const QPointer<FleetDevice> self(this);
    const QString context = m_id + QStringLiteral(": ") + method;
    const auto timer = m_clock.schedule(m_clock.steadyNow() + timeout, [self, id, context] {
        if (self)
            self->finishCall(
                id, Error{ErrorCode::Timeout, QStringLiteral("castbench-probe did not answer."), context});
    });
    const std::stop_callback onStop(stop, [self, id, context] {
        if (self)
            self->finishCall(id,
                             Error{ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), context});
    });
    const QFuture<Answer> future = promise->future();
    co_return co_await future;
}

void FleetDevice::finishCall(quint64 id, const Answer &answer)
{
    const auto promise = m_calls.take(id);
    if (!promise)
        return;
    promise->addResult(answer);
    promise->finish();
}

void FleetDevice::beginRun(RunId run, SampleSink &sink, const std::map<QString, quint64> &stored)
{
    m_run = run;
    m_sink = &sink;
    ++m_users;
    m_stored = stored;
    skipStored();
    handOver();
}

void FleetDevice::skipStored()
{
    const auto stored = m_stored.find(m_stream);
    if (stored == m_stored.end() || stored->second <= m_committed)
        return;
    m_committed = stored->second;
    std::erase_if(m_queue, [this](const Record &record) { return record.sequence <= m_committed; });
    if (m_next)
        m_next = std::max(*m_next, m_committed + 1);
    send(QStringLiteral("ack"), {{QStringLiteral("sequence"), static_cast<qint64>(m_committed)}});
}

void FleetDevice::endRun()
{
    if (--m_users > 0)
        return;
    m_users = 0;
    m_run = 0;
    m_sink = nullptr;
}

void FleetDevice::setInspector(const QString &probe, Inspector inspector)
{
    m_inspectors.insert(probe, std::move(inspector));
}

void FleetDevice::removeInspector(const QString &probe)
{
    m_inspectors.remove(probe);
}

void FleetDevice::onMessage(const QByteArray &utf8)
{
    const UtcTime received = m_clock.utcNow();
    const auto message = decodeFleetMessage(utf8);
    if (!message) {
        refuse(message.error().message);
        return;
    }
    if (message->type == QLatin1StringView("time"))
        onTime(message->body, received);
    else if (message->type == QLatin1StringView("answer"))
        onAnswer(message->body);
    else if (message->type == QLatin1StringView("record"))
        onRecord(message->body);
    else
        refuse(QStringLiteral("Unknown message '%1'.").arg(message->type));
}

void FleetDevice::onTime(const QJsonObject &body, UtcTime received)
{
    const ClockReading reading = m_reference.readingAt(received);
    const auto micros = [&reading](UtcTime own) {
        return static_cast<qint64>((own + reading.offset).time_since_epoch().count());
    };
    QJsonObject answer{{QStringLiteral("t1_us"), body.value(QLatin1StringView("t1_us"))},
                       {QStringLiteral("t2_us"), micros(received)},
                       {QStringLiteral("t3_us"), micros(m_clock.utcNow())}};
    if (reading.bound)
        answer.insert(QStringLiteral("bound_us"), static_cast<qint64>(reading.bound->count()));
    send(QStringLiteral("time-answer"), answer);
}

void FleetDevice::onAnswer(const QJsonObject &body)
{
    const auto id = static_cast<quint64>(body.value(QLatin1StringView("id")).toInteger());
    if (body.contains(QLatin1StringView("error")))
        finishCall(id, errorFromJson(body.value(QLatin1StringView("error")).toObject()));
    else
        finishCall(id, body.value(QLatin1StringView("result")).toObject());
}

void FleetDevice::onRecord(const QJsonObject &body)
{
    Record record;
    record.sequence = static_cast<quint64>(body.value(QLatin1StringView("sequence")).toInteger());
    if (m_next && record.sequence < *m_next) {
        // Sent again after a link broke; it is stored already or about to be.
        if (record.sequence <= m_committed)
            send(QStringLiteral("ack"), {{QStringLiteral("sequence"), static_cast<qint64>(m_committed)}});
        return;
    }
    // On its way before a failed one was sent back: it comes again behind that one.
    if (m_next && record.sequence > *m_next)
        return;
    auto batch = batchFromJson(body.value(QLatin1StringView("batch")).toObject());
    if (!batch || m_queue.size() >= maximumQueuedRecords) {
        refuse(batch ? QStringLiteral("Too many records without acknowledgement.") : batch.error().message);
        return;
    }
    record.batch = std::move(*batch);
    record.instance = body.value(QLatin1StringView("instance")).toString().left(64);
    record.probe = body.value(QLatin1StringView("probe")).toString().left(128);
    record.run = body.value(QLatin1StringView("run")).toInteger();
    m_next = record.sequence + 1;
    m_queue.push_back(std::move(record));
    handOver();
}

// One transaction at a time, of all that has arrived: a record is acknowledged when it and all before it are
// durable, and a failed transaction leaves no hole behind a later one.
void FleetDevice::handOver()
{
    if (m_storing || m_queue.empty() || !m_sink)
        return;
    SampleBatch whole;
    const quint64 first = m_queue.front().sequence;
    const quint64 last = m_queue.back().sequence;
    qsizetype foreign = 0;
    for (Record &record : m_queue) {
        if (record.run != m_run) {
            ++foreign;
            continue;
        }
        if (const auto inspector = m_inspectors.constFind(record.probe); inspector != m_inspectors.constEnd())
            (*inspector)(record.batch, record.instance);
        appendTo(whole, record.batch);
    }
    m_queue.clear();
    if (foreign > 0) {
        Event event;
        event.at = m_reference.toReference(m_clock.utcNow());
        event.device = m_id;
        event.kind = QStringLiteral("foreign-records");
        event.severity = Severity::Warning;
        event.message = QStringLiteral("%1 record(s) of another run were dropped.").arg(foreign);
        whole.events.push_back(event);
    }
    whole.delivery = SampleBatch::Delivery{m_stream, last};
    const QPointer<FleetDevice> self(this);
    whole.committed = [self, first, last](const Expected<void> &result) {
        if (self)
            self->onCommitted(first, last, result);
    };
    m_storing = true;
    m_sink->accept(std::move(whole));
}

void FleetDevice::onCommitted(quint64 first, quint64 last, const Expected<void> &result)
{
    m_storing = false;
    if (!result) {
        // The device keeps what was not stored and sends it again over the next link.
        m_next = first;
        m_queue.clear();
        if (m_socket)
            m_socket->close(closeTryAgain, QStringLiteral("the samples could not be stored"));
        return;
    }
    m_committed = last;
    send(QStringLiteral("ack"), {{QStringLiteral("sequence"), static_cast<qint64>(last)}});
    Q_EMIT committed();
    handOver();
}

void FleetDevice::onClosed()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
    // What was received but not handed over stays queued; what the device has not seen acknowledged it sends
    // again, and onRecord() drops it.
    const auto calls = std::exchange(m_calls, {});
    for (const auto &promise : calls) {
        promise->addResult(Answer(unlinkedError(m_id)));
        promise->finish();
    }
    Q_EMIT unlinked();
}

void FleetDevice::send(const QString &type, const QJsonObject &body)
{
    if (m_socket)
        m_socket->sendText(encodeFleetMessage(type, body));
}

void FleetDevice::refuse(const QString &message)
{
    if (m_socket)
        m_socket->close(closePolicy, message.left(100));
}

} // namespace castbench
