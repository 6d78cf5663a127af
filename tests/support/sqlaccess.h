#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace castbench::test {

/// A plain connection to a SQLite file beside the store's own: looks into it, locks it, damages it.
class SqlAccess
{
public:
    explicit SqlAccess(const QString &path);
    ~SqlAccess();
    SqlAccess(const SqlAccess &) = delete;
    SqlAccess &operator=(const SqlAccess &) = delete;

    /// False where the statement failed.
    bool execute(const QString &statement) const;
    /// First column of the first row; invalid where there is none.
    QVariant value(const QString &statement) const;
    /// First column of every row, as text.
    QStringList rows(const QString &statement) const;

private:
    QString m_connection;
};

} // namespace castbench::test
