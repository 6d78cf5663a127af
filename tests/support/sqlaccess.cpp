#include "tests/support/sqlaccess.h"

#include <QSqlQuery>
#include <QUuid>

namespace castbench::test {

SqlAccess::SqlAccess(const QString &path)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    database.open();
}

SqlAccess::~SqlAccess()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqlAccess::execute(const QString &statement) const
{
    return QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(statement);
}

QVariant SqlAccess::value(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement) || !query.next())
        return {};
    return query.value(0);
}

QStringList SqlAccess::rows(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    QStringList rows;
    query.exec(statement);
    while (query.next())
        rows += query.value(0).toString();
    return rows;
}

} // namespace castbench::test
