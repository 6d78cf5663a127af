#include "ui/charts/markgroups.h"

#include <QHash>

namespace castbench {
namespace {

constexpr std::size_t leastDense = 3;

} // namespace

bool MarkGroup::isDense() const
{
    return marks.size() >= leastDense;
}

std::vector<MarkGroup> groupMarks(const std::vector<FigureMark> &marks, double reach)
{
    std::vector<MarkGroup> groups;
    QHash<QString, std::size_t> latest; // of each kind, its last group
    for (const FigureMark &mark : marks) {
        const auto known = latest.constFind(mark.kind);
        if (known != latest.cend() && mark.at - groups[*known].to() <= reach) {
            groups[*known].marks.push_back(mark);
            continue;
        }
        latest.insert(mark.kind, groups.size());
        groups.push_back({{mark}});
    }
    return groups;
}

} // namespace castbench
