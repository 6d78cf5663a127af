#include "controllers/domain/labdifferences.h"

#include "controllers/domain/core.h"

#include <QJsonArray>
#include <QMap>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

using Fields = QMap<QString, QString>;

bool counts(const QString &key)
{
    static const QStringList others{u"name"_s,
                                    u"format"_s,
                                    u"version"_s,
                                    u"controller"_s,
                                    u"password"_s,
                                    u"community"_s,
                                    u"pairing_code"_s,
                                    u"chat_password"_s,
                                    u"reference_password"_s,
                                    u"authentication_password"_s,
                                    u"privacy_password"_s};
    return !others.contains(key);
}

QString textOf(const QJsonValue &value, LabMatch match)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    const bool moves = match == LabMatch::BuiltIn && text.contains("127.0.0.1"_L1);
    return moves ? u"127.0.0.1"_s : text;
}

/// Devices of a list are told by their ids, wherever they stand in it.
void collect(const QString &path, const QJsonValue &value, LabMatch match, Fields &fields)
{
    const QString inside = path.isEmpty() ? path : QString(path % u'.');
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (counts(it.key()))
                collect(inside % it.key(), it.value(), match, fields);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString id = array.at(i).toObject().value("id"_L1).toString();
            collect(inside % (id.isEmpty() ? QString::number(i) : id), array.at(i), match, fields);
        }
    } else {
        fields.insert(path, textOf(value, match));
    }
}

Fields fieldsOf(const QJsonObject &lab, LabMatch match)
{
    Fields fields;
    collect({}, lab, match, fields);
    return fields;
}

/// What an earlier version wrote, as this one writes it.
QJsonObject asWrittenNow(const QJsonObject &stored)
{
    const auto lab = labFromJson(stored, QString());
    return lab ? labToJson(*lab) : stored;
}

QString shown(const Fields &fields, const QString &path)
{
    return fields.contains(path) ? fields.value(path) : Core::tr("nothing");
}

} // namespace

QStringList labDifferences(const QJsonObject &stored, const Lab &given, LabMatch match)
{
    const Fields before = fieldsOf(asWrittenNow(stored), match);
    const Fields now = fieldsOf(labToJson(given), match);
    QStringList paths = before.keys() + now.keys();
    paths.sort();
    paths.removeDuplicates();
    QStringList differences;
    for (const QString &path : std::as_const(paths)) {
        if (before.contains(path) == now.contains(path) && before.value(path) == now.value(path))
            continue;
        differences.append(Core::tr("%1: %2 in the run, %3 in the lab given")
                               .arg(path, shown(before, path), shown(now, path)));
    }
    return differences;
}

} // namespace castbench
