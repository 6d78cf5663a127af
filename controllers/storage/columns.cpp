#include "controllers/storage/columns.h"

#include "controllers/storage/database.h"

#include <QJsonDocument>

#include <cmath>

namespace castbench {

ColumnWriter &ColumnWriter::add(qint64 number)
{
    m_query.bindValue(placeholderName(m_column++), number);
    return *this;
}

ColumnWriter &ColumnWriter::add(double number)
{
    m_query.bindValue(placeholderName(m_column++), number);
    return *this;
}

ColumnWriter &ColumnWriter::add(const QString &text)
{
    m_query.bindValue(placeholderName(m_column++), text.isNull() ? QStringLiteral("") : text);
    return *this;
}

ColumnWriter &ColumnWriter::add(const QJsonObject &object)
{
    return add(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

ColumnWriter &ColumnWriter::add(UtcTime time)
{
    return add(time.time_since_epoch());
}

ColumnWriter &ColumnWriter::add(microseconds duration)
{
    return add(qint64{duration.count()});
}

ColumnWriter &ColumnWriter::add(const Cap &cap)
{
    const auto kbps = cap.limitKbps();
    return kbps ? add(qint64{*kbps}) : addNull();
}

ColumnWriter &ColumnWriter::add(const std::optional<CapReading> &reading)
{
    if (!reading)
        return addNull().addNull().addNull();
    return add(reading->cap).add(reading->native).add(reading->at);
}

ColumnWriter &ColumnWriter::addNull()
{
    m_query.bindValue(placeholderName(m_column++), QVariant());
    return *this;
}

QVariant ColumnReader::next()
{
    return m_query.value(m_column++);
}

qint64 ColumnReader::number()
{
    return next().toLongLong();
}

Expected<double> ColumnReader::real()
{
    const QVariant value = next();
    const double number = value.toDouble();
    // SQLite gives a damaged number as NULL, which must not turn into a zero.
    if (value.isNull() || !std::isfinite(number))
        return Error{ErrorCode::Storage,
                     QStringLiteral("The database holds a value that is not a number: it is damaged. Go on "
                                    "with a copy of it that is whole."),
                     {}};
    return number;
}

std::optional<double> ColumnReader::optionalReal()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<qint64> ColumnReader::optionalNumber()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString ColumnReader::text()
{
    return next().toString();
}

UtcTime ColumnReader::time()
{
    return UtcTime(microseconds{number()});
}

std::optional<UtcTime> ColumnReader::optionalTime()
{
    const auto us = optionalNumber();
    return us ? std::optional(UtcTime(microseconds{*us})) : std::nullopt;
}

Cap ColumnReader::cap()
{
    const auto kbps = optionalNumber();
    return kbps ? Cap::kbps(*kbps) : Cap::noLimit();
}

std::optional<CapReading> ColumnReader::reading()
{
    CapReading reading;
    reading.cap = cap();
    reading.native = text();
    const auto at = optionalTime();
    if (!at)
        return std::nullopt;
    reading.at = *at;
    return reading;
}

Expected<QJsonObject> ColumnReader::object()
{
    const QJsonDocument document = QJsonDocument::fromJson(text().toUtf8());
    if (!document.isObject())
        return Error{ErrorCode::Storage, QStringLiteral("The database holds text where JSON belongs."), {}};
    return document.object();
}

} // namespace castbench
