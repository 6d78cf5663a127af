#pragma once

#include "controllers/switches/snmp/snmpexchange.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// SnmpExchange on a worker thread of its own: requests are carried out one after the other and answered on
/// the calling thread, which must have an event loop. Errors as SnmpExchange's.
class SnmpSession
{
public:
    explicit SnmpSession(const SnmpTarget &target);
    /// Withdraws what is under way; its callers get Cancelled.
    ~SnmpSession();
    SnmpSession(const SnmpSession &) = delete;
    SnmpSession &operator=(const SnmpSession &) = delete;

    QCoro::Task<Expected<std::vector<SnmpValue>>> get(std::vector<SnmpOid> oids, std::stop_token stop);
    QCoro::Task<Expected<SnmpRows>> next(SnmpOid after, int maximumRows, std::stop_token stop);
    QCoro::Task<Expected<void>> set(std::vector<SnmpWrite> writes, std::stop_token stop);
    /// Withdraws what is under way and refuses what comes after.
    void cancelAll();

private:
    struct Worker;
    std::shared_ptr<Worker> m_worker;
};

} // namespace castbench
