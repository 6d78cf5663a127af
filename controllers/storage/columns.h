#pragma once

#include "controllers/domain/run.h"

#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace castbench {

/// How values are written into columns and read from them.
///
/// A binder fills the placeholders of a prepared statement from left to right.
class ColumnWriter
{
public:
    explicit ColumnWriter(QSqlQuery &query)
        : m_query(query)
    {
    }

    ColumnWriter &add(qint64 number);
    ColumnWriter &add(double number);
    /// A null text is written as an empty one.
    ColumnWriter &add(const QString &text);
    ColumnWriter &add(const QJsonObject &object);
    ColumnWriter &add(UtcTime time);
    ColumnWriter &add(microseconds duration);
    ColumnWriter &add(const Cap &cap);
    /// Three columns: kbit/s, the device's words, instant.
    ColumnWriter &add(const std::optional<CapReading> &reading);
    template<typename T>
    ColumnWriter &add(const std::optional<T> &value)
    {
        return value ? add(*value) : addNull();
    }

private:
    ColumnWriter &addNull();

    QSqlQuery &m_query;
    int m_column = 0;
};

/// Reads the columns of a row from left to right.
class ColumnReader
{
public:
    explicit ColumnReader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    qint64 number();
    /// Errors: Storage where the file holds no finite number.
    Expected<double> real();
    std::optional<double> optionalReal();
    std::optional<qint64> optionalNumber();
    QString text();
    UtcTime time();
    std::optional<UtcTime> optionalTime();
    Cap cap();
    std::optional<CapReading> reading();
    /// Errors: Storage.
    Expected<QJsonObject> object();

private:
    QVariant next();

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace castbench
