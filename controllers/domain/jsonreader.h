#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/fieldproblem.h"
#include "controllers/domain/time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace castbench {

/// Largest JSON file that is read (plans, labs, profiles): 4 MiB.
inline constexpr qint64 maximumJsonFileBytes = 4 * 1024 * 1024;
/// Longest text field, in UTF-16 units.
inline constexpr qsizetype maximumTextLength = 1000;

/// Reads an object from a file; errors name the file and, for malformed JSON, line and column.
/// Errors: NotFound, Storage, InvalidInput.
Expected<QJsonObject> readJsonFile(const QString &path);
/// The same from memory; `name` stands for the file in errors.
Expected<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &name);
/// Looks at "format" and "version", which every file of Castbench begins with. Without them nothing else
/// in the file can be judged. Errors: InvalidInput, NewerVersion (version above `newest`).
Expected<void> checkFormat(const QJsonObject &object, QLatin1StringView format, int newest,
                           const QString &where);

/// Walks a JSON object, remembers what was wrong, and where: every problem is collected, not the first
/// alone, so that one reading of a file reports all of them. Unknown keys are problems too (a typing
/// error must not be silently ignored); keys that start with "x-" or "$" are allowed.
class JsonReader
{
public:
    /// `where` is the name that errors start with: "plan.json". Fields follow it as "plan.json:
    /// steps[2].cap"; where it is empty errors hold the field alone.
    JsonReader(QJsonObject object, QString where, std::vector<Error> &problems);
    /// Reports unknown keys.
    ~JsonReader();
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    bool has(QLatin1StringView key) const;
    /// Required text without control characters, at most maximumTextLength long, non-empty unless
    /// `allowEmpty`. Returns "" after reporting a problem.
    QString text(QLatin1StringView key, bool allowEmpty = false);
    /// The same where the key may be absent; present but empty is a problem.
    QString text(QLatin1StringView key, const QString &fallback);
    bool boolean(QLatin1StringView key, bool fallback);
    /// An integer within [minimum, maximum].
    qint64 integer(QLatin1StringView key, qint64 minimum, qint64 maximum,
                   std::optional<qint64> fallback = {});
    /// A text that parseDuration() reads, within [minimum, maximum].
    milliseconds duration(QLatin1StringView key, milliseconds minimum, milliseconds maximum,
                          std::optional<milliseconds> fallback = {});
    /// What isSafeId() accepts; "" after reporting a problem, or where it is absent and not required.
    QString id(QLatin1StringView key, bool required);
    /// One of `choices`; the problem lists them. Required where `fallback` is null.
    QString choice(QLatin1StringView key, const QStringList &choices, const QString &fallback = {});
    /// The raw value, marked as known; undefined where absent.
    QJsonValue value(QLatin1StringView key);
    /// Reads `key` with `parse`, reporting its error at this field. Nothing where absent and not required.
    template<typename T, typename Parse>
    std::optional<T> parsed(QLatin1StringView key, bool required, Parse &&parse)
    {
        const QJsonValue raw = value(key);
        if (raw.isUndefined()) {
            if (required)
                missing(key);
            return std::nullopt;
        }
        Expected<T> result = parse(raw);
        if (!result) {
            problem(key, result.error().message);
            return std::nullopt;
        }
        return std::move(*result);
    }
    /// Calls `read` with a reader of the object at `key`, if there is one.
    bool object(QLatin1StringView key, bool required, const std::function<void(JsonReader &)> &read);
    /// Calls `read` for every object of the array at `key`. At most `maximumCount` elements.
    void array(QLatin1StringView key, bool required, qsizetype maximumCount,
               const std::function<void(JsonReader &)> &read);

    /// Reports `message` at `key` of this object.
    void problem(QLatin1StringView key, const QString &message);

private:
    void missing(QLatin1StringView key);
    QString pathOf(const QString &key) const;
    void report(const QString &key, const QString &message);

    QJsonObject m_object;
    QString m_where;
    QString m_separator; ///< between m_where and a key: ": ", "." below the first level
    std::vector<Error> &m_problems;
    QStringList m_known;
};

/// One Error out of all problems: InvalidInput, a line per problem (one alone is returned as it is).
/// `problems` must not be empty.
Error joinProblems(const std::vector<Error> &problems);

/// What a JsonReader without a `where` reported, as fields.
std::vector<FieldProblem> fieldProblems(const std::vector<Error> &problems);

} // namespace castbench
