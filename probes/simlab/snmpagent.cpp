#include "probes/simlab/snmpagent.h"

#include "probes/simlab/labmib.h"

// The agent's headers need the library's, in this order.
// clang-format off
#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>
#include <net-snmp/agent/net-snmp-agent-includes.h>
#include <net-snmp/agent/agent_callbacks.h>
#include <net-snmp/library/large_fd_set.h>
// clang-format on

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace castbench {

namespace {

/// Longest wait for a packet, so that stop() is noticed.
constexpr std::chrono::milliseconds pollInterval{50};

/// What one agent's callbacks need; each registered object points to one entry.
struct Faults
{
    std::atomic<bool> silent = false;
    std::atomic<bool> refusesWrites = false;
    std::atomic<bool> ignoresWrites = false;
};

struct Registration
{
    MibObject object;
    const Faults *faults = nullptr;
    netsnmp_handler_registration *handle = nullptr;
};

Error failure(ErrorCode code, const QString &message)
{
    return {code, message, QStringLiteral("built-in lab's SNMP agent")};
}

// The library is one per process, and so is its initialisation. init_snmp() is left out on purpose: it reads
// MIB and configuration files and makes folders, and an SNMPv2c agent needs nothing of it.
void initialiseLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_READ_CONFIGS, 1);
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_PERSIST_STATE, 1);
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_LOAD, 1);
        netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_SAVE, 1);
        netsnmp_ds_set_boolean(NETSNMP_DS_APPLICATION_ID, NETSNMP_DS_AGENT_ROLE, 0);
        netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG);
        init_agent("castbench");
    });
}

std::atomic<bool> &agentRuns()
{
    static std::atomic<bool> runs = false;
    return runs;
}

void setValue(netsnmp_variable_list *variable, const MibValue &value)
{
    using Type = MibValue::Type;
    switch (value.type) {
    case Type::Integer: {
        const long number = static_cast<long>(std::get<qint64>(value.value));
        snmp_set_var_typed_value(variable, ASN_INTEGER, &number, sizeof number);
        return;
    }
    case Type::Gauge:
    case Type::TimeTicks: {
        const u_long number = static_cast<u_long>(std::get<quint64>(value.value));
        const u_char type = value.type == Type::Gauge ? ASN_GAUGE : ASN_TIMETICKS;
        snmp_set_var_typed_value(variable, type, &number, sizeof number);
        return;
    }
    case Type::Counter64: {
        const quint64 number = std::get<quint64>(value.value);
        counter64 counter{};
        counter.high = static_cast<u_long>(number >> 32);
        counter.low = static_cast<u_long>(number & 0xffffffffu);
        snmp_set_var_typed_value(variable, ASN_COUNTER64, &counter, sizeof counter);
        return;
    }
    case Type::OctetString: {
        const QByteArray &bytes = std::get<QByteArray>(value.value);
        snmp_set_var_typed_value(variable, ASN_OCTET_STR, bytes.constData(),
                                 static_cast<size_t>(bytes.size()));
        return;
    }
    case Type::ObjectId: {
        const MibOid &numbers = std::get<MibOid>(value.value);
        const std::vector<oid> native(numbers.begin(), numbers.end());
        snmp_set_var_typed_value(variable, ASN_OBJECT_ID, native.data(), native.size() * sizeof(oid));
        return;
    }
    }
}

/// SNMP_ERR_NOERROR, or why this value cannot be written.
int refusal(const Registration &registration, const netsnmp_variable_list *variable)
{
    if (registration.faults->refusesWrites || !registration.object.write)
        return SNMP_ERR_NOTWRITABLE;
    if (variable->type != ASN_INTEGER)
        return SNMP_ERR_WRONGTYPE;
    if (!registration.object.write->allowed(*variable->val.integer))
        return SNMP_ERR_WRONGVALUE;
    return SNMP_ERR_NOERROR;
}

int handleRequest(netsnmp_mib_handler *handler, netsnmp_handler_registration *,
                  netsnmp_agent_request_info *info, netsnmp_request_info *requests)
{
    const auto *registration = static_cast<const Registration *>(handler->myvoid);
    for (netsnmp_request_info *request = requests; request; request = request->next) {
        netsnmp_variable_list *variable = request->requestvb;
        switch (info->mode) {
        case MODE_GET:
            setValue(variable, registration->object.read());
            break;
        case MODE_SET_RESERVE1:
            if (const int reason = refusal(*registration, variable); reason != SNMP_ERR_NOERROR)
                netsnmp_set_request_error(info, request, reason);
            break;
        case MODE_SET_COMMIT:
            if (!registration->faults->ignoresWrites)
                registration->object.write->apply(*variable->val.integer);
            break;
        default:
            break;
        }
    }
    return SNMP_ERR_NOERROR;
}

/// The other access checks of the library know nothing without its configuration files: this one comes
/// last and decides.
struct Access
{
    QByteArray community;
    const Faults *faults = nullptr;

    bool allows(const netsnmp_pdu *pdu) const
    {
        if (faults->silent || pdu->version != SNMP_VERSION_2c)
            return false;
        const QByteArray given(reinterpret_cast<const char *>(pdu->community),
                               static_cast<qsizetype>(pdu->community_len));
        return given == community;
    }
};

int checkAccess(int, int, void *argument, void *access)
{
    auto *view = static_cast<view_parameters *>(argument);
    view->errorcode = static_cast<const Access *>(access)->allows(view->pdu) ? VACM_SUCCESS : VACM_NOSECNAME;
    return SNMP_ERR_NOERROR;
}

constexpr int accessChecks[] = {SNMPD_CALLBACK_ACM_CHECK_INITIAL, SNMPD_CALLBACK_ACM_CHECK,
                                SNMPD_CALLBACK_ACM_CHECK_SUBTREE};

Expected<quint16> boundPort(const netsnmp_transport *transport)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (getsockname(transport->sock, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return failure(ErrorCode::Unreachable, QStringLiteral("The agent's port could not be told."));
    return ntohs(address.sin_port);
}

} // namespace

class SnmpAgent::Private
{
public:
    Private(SimSwitchPorts &switchPorts, SnmpAgentSettings agentSettings)
        : ports(switchPorts)
        , settings(std::move(agentSettings))
        , access{settings.community.toUtf8(), &faults}
    {
    }

    Expected<quint16> listen();
    bool registerObjects();
    void unregisterAll();
    void serve(std::stop_token stop) const;

    SimSwitchPorts &ports;
    SnmpAgentSettings settings;
    Faults faults;
    Access access;
    std::vector<Registration> registrations;
    int nsap = -1;
    bool started = false;
    std::jthread thread;
};

Expected<quint16> SnmpAgent::Private::listen()
{
    const QByteArray address = "udp:127.0.0.1:" + QByteArray::number(settings.port);
    netsnmp_transport *transport = netsnmp_transport_open_server("snmp", address.constData());
    if (!transport) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("UDP port %1 of 127.0.0.1 cannot be used; choose another, or 0 for any.")
                .arg(settings.port));
    }
    auto port = boundPort(transport);
    nsap = netsnmp_register_agent_nsap(transport);
    if (nsap < 1)
        return failure(ErrorCode::Internal, QStringLiteral("The agent's port could not be registered."));
    return port;
}

bool SnmpAgent::Private::registerObjects()
{
    LabMibSystem system;
    system.description = "Castbench built-in lab switch";
    system.name = settings.name.toUtf8();
    system.upTimeTicks = [] {
        return static_cast<quint64>(netsnmp_get_agent_uptime());
    };
    for (MibObject &object : labMibObjects(ports, system))
        registrations.push_back({std::move(object), &faults, nullptr});

    for (Registration &registration : registrations) {
        const MibOid &numbers = registration.object.oid;
        const std::vector<oid> native(numbers.begin(), numbers.end());
        registration.handle = netsnmp_create_handler_registration(
            "castbench", handleRequest, native.data(), native.size(),
            registration.object.write ? HANDLER_CAN_RWRITE : HANDLER_CAN_RONLY);
        if (!registration.handle)
            return false;
        registration.handle->handler->myvoid = &registration;
        // On failure the library frees the registration.
        if (netsnmp_register_instance(registration.handle) != MIB_REGISTERED_OK) {
            registration.handle = nullptr;
            return false;
        }
    }
    return true;
}

void SnmpAgent::Private::unregisterAll()
{
    for (Registration &registration : registrations) {
        if (registration.handle)
            netsnmp_unregister_handler(registration.handle);
    }
    registrations.clear();
    for (const int check : accessChecks)
        snmp_unregister_callback(SNMP_CALLBACK_APPLICATION, check, checkAccess, &access, 1);
    if (nsap >= 1)
        netsnmp_deregister_agent_nsap(nsap);
    nsap = -1;
}

void SnmpAgent::Private::serve(std::stop_token stop) const
{
    netsnmp_large_fd_set ready;
    netsnmp_large_fd_set_init(&ready, FD_SETSIZE);
    while (!stop.stop_requested()) {
        int descriptors = 0;
        int block = 0;
        timeval timeout{0, std::chrono::microseconds(pollInterval).count()};
        NETSNMP_LARGE_FD_ZERO(&ready);
        snmp_select_info2(&descriptors, &ready, &timeout, &block);
        const int count = netsnmp_large_fd_set_select(descriptors, &ready, nullptr, nullptr, &timeout);
        if (count > 0)
            snmp_read2(&ready);
        else
            snmp_timeout();
        run_alarms();
        netsnmp_check_outstanding_agent_requests();
    }
    netsnmp_large_fd_set_cleanup(&ready);
}

SnmpAgent::SnmpAgent(SimSwitchPorts &ports, SnmpAgentSettings settings)
    : d(std::make_unique<Private>(ports, std::move(settings)))
{
}

SnmpAgent::~SnmpAgent()
{
    stop();
}

Expected<Endpoint> SnmpAgent::start()
{
    if (d->settings.community.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("The agent needs a community."));
    if (agentRuns().exchange(true)) {
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("An agent runs in this process already; stop it first."));
    }
    d->started = true;
    initialiseLibrary();
    for (const int check : accessChecks) {
        netsnmp_register_callback(SNMP_CALLBACK_APPLICATION, check, checkAccess, &d->access,
                                  NETSNMP_CALLBACK_LOWEST_PRIORITY);
    }
    auto port = d->listen();
    if (!port) {
        stop();
        return port.error();
    }
    if (!d->registerObjects()) {
        stop();
        return failure(ErrorCode::Internal, QStringLiteral("The agent's objects could not be registered."));
    }
    d->thread = std::jthread([agent = d.get()](std::stop_token stop) { agent->serve(std::move(stop)); });
    return Endpoint{QStringLiteral("127.0.0.1"), *port};
}

void SnmpAgent::stop()
{
    if (!std::exchange(d->started, false))
        return;
    if (d->thread.joinable()) {
        d->thread.request_stop();
        d->thread.join();
    }
    d->unregisterAll();
    agentRuns() = false;
}

void SnmpAgent::setSilent(bool silent)
{
    d->faults.silent = silent;
}

void SnmpAgent::setRefusesWrites(bool refuses)
{
    d->faults.refusesWrites = refuses;
}

void SnmpAgent::setIgnoresWrites(bool ignores)
{
    d->faults.ignoresWrites = ignores;
}

} // namespace castbench
