#include "controllers/switches/snmp/snmpwalk.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr int firstPortion = 16;
constexpr int largestPortion = 64;

Error tooMany(const SnmpOid &root, std::size_t rows)
{
    return {ErrorCode::Unsupported,
            QStringLiteral("The switch lists more than %1 objects below %2; choose the port yourself.")
                .arg(rows)
                .arg(root.text()),
            {}};
}

Error tooSlow(const SnmpOid &root)
{
    return {ErrorCode::Timeout,
            QStringLiteral("The switch did not list everything below %1 in time; choose the port yourself.")
                .arg(root.text()),
            {}};
}

/// Whether fewer rows at once may help: replies too large for the switch or the network fail so.
bool isTooLarge(const Error &error, bool answeredBefore)
{
    return error.code == ErrorCode::Refused || (error.code == ErrorCode::Timeout && answeredBefore);
}

} // namespace

QCoro::Task<Expected<std::vector<SnmpRow>>> walkSnmp(SnmpSession *session, SnmpOid root, WalkBounds bounds,
                                                     const Clock *clock, std::stop_token stop)
{
    std::vector<SnmpRow> found;
    SnmpOid last = root;
    int portion = firstPortion;
    while (true) {
        if (clock->steadyNow() >= bounds.until)
            co_return tooSlow(root);
        auto next = co_await session->next(last, portion, stop);
        if (!next && portion > 1 && isTooLarge(next.error(), !found.empty())) {
            portion = std::max(1, portion / 4);
            continue;
        }
        if (!next)
            co_return next.error();
        for (SnmpRow &row : next->rows) {
            if (!row.oid.startsWith(root))
                co_return found;
            if (found.size() >= bounds.rows)
                co_return tooMany(root, bounds.rows);
            found.push_back(std::move(row));
        }
        if (next->end)
            co_return found;
        last = found.back().oid;
        if (next->rows.size() == static_cast<std::size_t>(portion))
            portion = std::min(largestPortion, portion * 2);
    }
}

} // namespace castbench
