#include "documenttable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonValue merged(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue change = it.value();
        if (change.isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), merged(result.value(it.key()), change));
    }
    return result;
}

} // namespace

std::vector<DocumentCase> documentTable(const QString &name)
{
    QFile file(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/domain/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<DocumentCase> cases;
    for (const QJsonValue &entry : table.value("cases"_L1).toArray())
        cases.push_back({entry["name"_L1].toString(),
                         merged(table.value("base"_L1), entry["patch"_L1]).toObject(),
                         entry["valid"_L1].toBool()});
    return cases;
}
