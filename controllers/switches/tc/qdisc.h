#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace castbench::tc {

/// A queueing discipline of an interface, as `tc -s -j qdisc show` tells of it.
struct Qdisc
{
    QString kind;   ///< "clsact", "ingress", "tbf", "noqueue"
    QString handle; ///< "ffff:"
    QString device;
    bool root = false;
    std::optional<quint64> rateBytes; ///< tbf: bytes per second
    quint64 sentOctets = 0;           ///< passed on, with Ethernet headers

    /// Looks at what the interface receives; an interface has one at most.
    bool isIngress() const
    {
        return kind == QLatin1StringView("clsact") || kind == QLatin1StringView("ingress");
    }
    bool operator==(const Qdisc &) const = default;
};

/// A filter of an interface, as `tc filter show dev … ingress` tells of it.
struct Filter
{
    int preference = 0;
    QString kind;         ///< "u32"
    QString redirectedTo; ///< interface; "*": one that is gone; empty: it does not redirect

    bool operator==(const Filter &) const = default;
};

/// Errors: Protocol. What has no kind or interface is left out.
Expected<std::vector<Qdisc>> parseQdiscs(const QByteArray &output);

/// Reads the text form: iproute2 before 6.1 prints u32 filters as JSON that is none (iproute2 issue 31). One
/// entry for each preference and kind.
std::vector<Filter> parseFilters(const QByteArray &output);

} // namespace castbench::tc
