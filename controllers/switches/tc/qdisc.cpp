#include "controllers/switches/tc/qdisc.h"

#include "controllers/switches/tc/jsonrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace castbench::tc {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumKindLength = 32;

/// Adds or completes the filter that a line "filter protocol all pref 52049 u32 …" begins.
void beginFilter(const QStringList &words, std::vector<Filter> &filters)
{
    const qsizetype at = words.indexOf("pref"_L1);
    if (at < 0 || at + 2 >= words.size())
        return;
    Filter filter;
    filter.preference = words.at(at + 1).toInt();
    filter.kind = words.at(at + 2).left(maximumKindLength);
    const bool isKnown = !filters.empty() && filters.back().preference == filter.preference &&
                         filters.back().kind == filter.kind;
    if (!isKnown)
        filters.push_back(filter);
}

} // namespace

Expected<std::vector<Qdisc>> parseQdiscs(const QByteArray &output)
{
    const auto rows = jsonRows(output, "tc -j qdisc"_L1);
    if (!rows)
        return rows.error();
    std::vector<Qdisc> qdiscs;
    for (const QJsonObject &row : *rows) {
        Qdisc qdisc;
        qdisc.kind = plainText(row.value("kind"_L1), maximumKindLength);
        qdisc.handle = plainText(row.value("handle"_L1), maximumKindLength);
        qdisc.device = interfaceName(row.value("dev"_L1).toString());
        qdisc.root = row.value("root"_L1).toBool();
        qdisc.rateBytes = wholeNumber(row.value("options"_L1).toObject().value("rate"_L1));
        qdisc.sentOctets = wholeNumber(row.value("bytes"_L1)).value_or(0);
        if (!qdisc.kind.isEmpty() && !qdisc.device.isEmpty())
            qdiscs.push_back(std::move(qdisc));
    }
    return qdiscs;
}

std::vector<Filter> parseFilters(const QByteArray &output)
{
    static const QRegularExpression redirect(u"\\(Egress Redirect to device (\\S{1,15})\\)"_s);
    std::vector<Filter> filters;
    const QStringList lines = QString::fromUtf8(output.left(maximumOutputBytes)).split(u'\n');
    for (const QString &line : lines) {
        if (filters.size() > std::size_t{maximumRows})
            break;
        if (line.startsWith("filter "_L1)) {
            beginFilter(line.split(u' ', Qt::SkipEmptyParts), filters);
        } else if (const auto match = redirect.match(line); match.hasMatch() && !filters.empty()) {
            filters.back().redirectedTo = match.captured(1);
        }
    }
    return filters;
}

} // namespace castbench::tc
