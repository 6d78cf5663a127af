#include "controllers/domain/jsonreader.h"

#include "controllers/domain/core.h"
#include "controllers/domain/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

constexpr std::size_t maximumProblems = 100;

/// "line 3, column 7", both from 1, of a byte offset; columns count characters.
QString position(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(std::clamp<qsizetype>(offset, 0, bytes.size()));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Core::tr("line %1, column %2").arg(line).arg(column);
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return Core::tr("true or false");
    case QJsonValue::Double:
        return Core::tr("a number");
    case QJsonValue::String:
        return Core::tr("a text");
    case QJsonValue::Array:
        return Core::tr("a list");
    case QJsonValue::Object:
        return Core::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return Core::tr("nothing");
}

Error tooLarge(const QString &name)
{
    return {ErrorCode::InvalidInput,
            Core::tr("The file is larger than %1 MiB, the most that is read.")
                .arg(maximumJsonFileBytes / 1024 / 1024),
            name};
}

bool isExtension(const QString &key)
{
    return key.startsWith(QLatin1StringView("x-")) || key.startsWith(u'$');
}

QString shownKey(const QString &key)
{
    return isSafeId(key) ? key : quoted(key);
}

} // namespace

Expected<QJsonObject> readJsonFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Core::tr("There is no such file."), path};
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, Core::tr("This is a folder, not a file."), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Core::tr("The file cannot be read: %1.").arg(file.errorString()),
                     path};
    const QByteArray bytes = file.read(maximumJsonFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Storage, Core::tr("The file cannot be read: %1.").arg(file.errorString()),
                     path};
    return readJsonObject(bytes, path);
}

Expected<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maximumJsonFileBytes)
        return tooLarge(name);
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput,
                     Core::tr("This is not valid JSON: %1 at %2.")
                         .arg(failure.errorString(), position(bytes, failure.offset)),
                     name};
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput, Core::tr("The file must hold one JSON object: { … }."), name};
    return document.object();
}

Expected<void> checkFormat(const QJsonObject &object, QLatin1StringView format, int newest,
                           const QString &where)
{
    if (object.value(QLatin1StringView("format")).toString() != format)
        return Error{ErrorCode::InvalidInput,
                     Core::tr("This is another kind of file; it must say \"format\": \"%1\".").arg(format),
                     where + QStringLiteral(": format")};
    const double version = object.value(QLatin1StringView("version")).toDouble(0);
    if (version < 1 || std::floor(version) != version)
        return Error{ErrorCode::InvalidInput, Core::tr("It must say \"version\": %1.").arg(newest),
                     where + QStringLiteral(": version")};
    if (version > newest)
        return Error{ErrorCode::NewerVersion,
                     Core::tr("The file has version %1; this program reads up to version %2. Use a newer "
                              "Castbench.")
                         .arg(version, 0, 'g', 9)
                         .arg(newest),
                     where + QStringLiteral(": version")};
    return {};
}

JsonReader::JsonReader(QJsonObject object, QString where, std::vector<Error> &problems)
    : m_object(std::move(object))
    , m_where(std::move(where))
    , m_separator(m_where.isEmpty() ? QString() : QStringLiteral(": "))
    , m_problems(problems)
{
}

JsonReader::~JsonReader()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        if (!m_known.contains(key) && !isExtension(key))
            report(
                shownKey(key),
                Core::tr("This key is unknown; known here are: %1.").arg(m_known.join(QStringLiteral(", "))));
    }
}

bool JsonReader::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

QString JsonReader::text(QLatin1StringView key, bool allowEmpty)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        missing(key);
        return {};
    }
    if (!raw.isString()) {
        problem(key, Core::tr("This must be a text, not %1.").arg(typeName(raw)));
        return {};
    }
    const QString text = raw.toString();
    if (text.isEmpty() && !allowEmpty)
        problem(key, Core::tr("This must not be empty."));
    else if (text.size() > maximumTextLength)
        problem(key, Core::tr("This is longer than %1 characters.").arg(maximumTextLength));
    else if (hasControlCharacters(text))
        problem(key, Core::tr("This holds a control character, such as a line break."));
    else
        return text;
    return {};
}

QString JsonReader::text(QLatin1StringView key, const QString &fallback)
{
    if (!has(key)) {
        m_known << key;
        return fallback;
    }
    return text(key);
}

bool JsonReader::boolean(QLatin1StringView key, bool fallback)
{
    const QJsonValue raw = value(key);
    if (!raw.isUndefined() && !raw.isBool())
        problem(key, Core::tr("This must be true or false, not %1.").arg(typeName(raw)));
    return raw.toBool(fallback);
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 minimum, qint64 maximum,
                           std::optional<qint64> fallback)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        if (!fallback)
            missing(key);
        return fallback.value_or(minimum);
    }
    const double number = raw.toDouble();
    if (raw.isDouble() && std::floor(number) == number && number >= static_cast<double>(minimum) &&
        number <= static_cast<double>(maximum))
        return std::clamp(raw.toInteger(), minimum, maximum);
    problem(key, Core::tr("This must be a whole number from %1 to %2.").arg(minimum).arg(maximum));
    return fallback.value_or(minimum);
}

milliseconds JsonReader::duration(QLatin1StringView key, milliseconds minimum, milliseconds maximum,
                                  std::optional<milliseconds> fallback)
{
    const QJsonValue raw = value(key);
    const milliseconds otherwise = fallback.value_or(maximum);
    if (raw.isUndefined()) {
        if (!fallback)
            missing(key);
        return otherwise;
    }
    if (!raw.isString()) {
        problem(key, Core::tr("This must be a text such as \"250 ms\", \"10 s\" or \"5 min\", not %1.")
                         .arg(typeName(raw)));
        return otherwise;
    }
    const Expected<milliseconds> duration = parseDuration(raw.toString());
    if (!duration)
        problem(key, duration.error().message);
    else if (*duration < minimum || *duration > maximum)
        problem(key, Core::tr("%1 is out of range: from %2 to %3.")
                         .arg(quoted(raw.toString()), formatDuration(minimum), formatDuration(maximum)));
    else
        return *duration;
    return otherwise;
}

QString JsonReader::id(QLatin1StringView key, bool required)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        if (required)
            missing(key);
        return {};
    }
    if (raw.isString() && isSafeId(raw.toString()))
        return raw.toString();
    problem(key,
            Core::tr("This must be an id: 1 to %1 letters, digits, \"-\" or \"_\".").arg(maximumIdLength));
    return {};
}

QString JsonReader::choice(QLatin1StringView key, const QStringList &choices, const QString &fallback)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        if (fallback.isNull())
            missing(key);
        return fallback;
    }
    if (raw.isString() && choices.contains(raw.toString()))
        return raw.toString();
    problem(key, Core::tr("This must be one of: %1.").arg(choices.join(QStringLiteral(", "))));
    return fallback;
}

QJsonValue JsonReader::value(QLatin1StringView key)
{
    if (!m_known.contains(key))
        m_known << key;
    return m_object.value(key);
}

bool JsonReader::object(QLatin1StringView key, bool required, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        if (required)
            missing(key);
        return false;
    }
    if (!raw.isObject()) {
        problem(key, Core::tr("This must be an object, not %1.").arg(typeName(raw)));
        return false;
    }
    JsonReader inner(raw.toObject(), pathOf(key), m_problems);
    inner.m_separator = QStringLiteral(".");
    read(inner);
    return true;
}

void JsonReader::array(QLatin1StringView key, bool required, qsizetype maximumCount,
                       const std::function<void(JsonReader &)> &read)
{
    const QJsonValue raw = value(key);
    if (raw.isUndefined()) {
        if (required)
            missing(key);
        return;
    }
    if (!raw.isArray()) {
        problem(key, Core::tr("This must be a list, not %1.").arg(typeName(raw)));
        return;
    }
    const QJsonArray elements = raw.toArray();
    if (elements.size() > maximumCount) {
        problem(key, Core::tr("This list has %1 entries; at most %2 are allowed.")
                         .arg(elements.size())
                         .arg(maximumCount));
        return;
    }
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString element = key + QStringLiteral("[%1]").arg(i);
        if (!elements.at(i).isObject()) {
            report(element, Core::tr("This must be an object, not %1.").arg(typeName(elements.at(i))));
            continue;
        }
        JsonReader inner(elements.at(i).toObject(), pathOf(element), m_problems);
        inner.m_separator = QStringLiteral(".");
        read(inner);
    }
}

void JsonReader::problem(QLatin1StringView key, const QString &message)
{
    report(key, message);
}

void JsonReader::missing(QLatin1StringView key)
{
    problem(key, Core::tr("This is missing."));
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_where + m_separator + key;
}

void JsonReader::report(const QString &key, const QString &message)
{
    if (m_problems.size() < maximumProblems)
        m_problems.push_back({ErrorCode::InvalidInput, message, pathOf(key)});
    else if (m_problems.size() == maximumProblems)
        m_problems.push_back({ErrorCode::InvalidInput, Core::tr("Further problems are not listed."), {}});
}

Error joinProblems(const std::vector<Error> &problems)
{
    Q_ASSERT(!problems.empty());
    if (problems.size() == 1)
        return problems.front();
    QStringList lines;
    for (const Error &problem : problems)
        lines << problem.text();
    return {ErrorCode::InvalidInput, lines.join(u'\n'), {}};
}

std::vector<FieldProblem> fieldProblems(const std::vector<Error> &problems)
{
    std::vector<FieldProblem> fields;
    fields.reserve(problems.size());
    for (const Error &problem : problems)
        fields.push_back({problem.context, problem.message});
    return fields;
}

} // namespace castbench
