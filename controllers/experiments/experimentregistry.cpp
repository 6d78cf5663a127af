#include "controllers/experiments/experimentregistry.h"

#include "controllers/experiments/uploadcap.h"

#include <iterator>

namespace castbench {

namespace {

struct Entry
{
    QLatin1StringView kind;
    QCoro::Task<Expected<void>> (*experiment)(ExperimentRun &);
};

constexpr Entry entries[] = {
    {QLatin1StringView("upload-cap"), &uploadCap},
};

} // namespace

QStringList experimentKinds()
{
    QStringList kinds;
    for (const Entry &entry : entries)
        kinds.append(entry.kind);
    return kinds;
}

Expected<Experiment> experimentOfKind(const QString &kind)
{
    for (const Entry &entry : entries) {
        if (entry.kind == kind)
            return Experiment(entry.experiment);
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("There is no experiment of the kind \"%1\". Known kinds: %2.")
                     .arg(kind, experimentKinds().join(QStringLiteral(", "))),
                 {}};
}

} // namespace castbench
