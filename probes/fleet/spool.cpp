#include "probes/fleet/spool.h"

#include <QDir>
#include <QLockFile>
#include <QUuid>

namespace castbench {

namespace {

// First line of the file: "castbench-spool 1 UUID FIRST", FIRST being the number of its first record.
constexpr const char *magic = "castbench-spool";
constexpr qint64 maximumLineBytes = 16 * 1024 * 1024;
// Below this size confirmed records are left in the file; rewriting it each time would cost more.
constexpr qint64 compactAboveBytes = 1024 * 1024;

Error storageError(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::Storage,
                 QStringLiteral("The probe's spool could not be written: %1").arg(file.errorString()),
                 file.fileName()};
}

} // namespace

Spool::~Spool() = default;

Expected<std::unique_ptr<Spool>> Spool::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::ReadOnly,
                     QStringLiteral("The probe's spool folder cannot be made; choose another."), folder};
    std::unique_ptr<Spool> spool(new Spool);
    const QDir dir(folder);
    spool->m_folder = folder;
    spool->m_lock = std::make_unique<QLockFile>(dir.filePath(QStringLiteral("lock")));
    spool->m_lock->setStaleLockTime(0);
    if (!spool->m_lock->tryLock(0)) {
        if (spool->m_lock->error() == QLockFile::LockFailedError)
            return Error{ErrorCode::Refused,
                         QStringLiteral("Another castbench-probe uses this spool folder."), folder};
        return Error{ErrorCode::ReadOnly,
                     QStringLiteral("The probe's spool folder cannot be written; choose another."), folder};
    }
    spool->m_file.setFileName(dir.filePath(QStringLiteral("records")));
    spool->m_acknowledgedFile.setFileName(dir.filePath(QStringLiteral("acknowledged")));
    if (!spool->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return storageError(spool->m_file);
    if (!spool->m_acknowledgedFile.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return storageError(spool->m_acknowledgedFile);
    if (const auto read = spool->readExisting(); !read)
        return read.error();
    return spool;
}

Expected<void> Spool::readExisting()
{
    const QList<QByteArray> header = m_file.readLine(200).trimmed().split(' ');
    bool isNumber = false;
    const quint64 first = header.value(3).toULongLong(&isNumber);
    const QUuid stream = QUuid::fromString(QString::fromLatin1(header.value(2)));
    if (header.value(0) != magic || header.value(1) != "1" || stream.isNull() || !isNumber || first == 0)
        return begin(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_stream = QString::fromLatin1(header.value(2));
    m_lastSequence = first - 1;
    m_end = m_file.pos();
    while (true) {
        const QByteArray line = m_file.readLine(maximumLineBytes);
        if (!line.endsWith('\n'))
            break;
        m_positions.push_back({++m_lastSequence, m_end, line.size() - 1});
        m_end += line.size();
    }
    // A record that a crash cut short was never promised to anybody.
    if (!m_file.resize(m_end))
        return storageError(m_file);
    const quint64 acknowledged = m_acknowledgedFile.readLine(64).trimmed().toULongLong();
    m_acknowledged = first - 1;
    acknowledge(std::min(acknowledged, m_lastSequence));
    return {};
}

Expected<void> Spool::begin(const QString &stream)
{
    m_stream = stream;
    const QByteArray header =
        QByteArray(magic) + " 1 " + stream.toLatin1() + ' ' + QByteArray::number(m_lastSequence + 1) + '\n';
    if (!m_file.resize(0) || !m_file.seek(0) || m_file.write(header) != header.size())
        return storageError(m_file);
    m_end = header.size();
    m_positions.clear();
    return {};
}

Expected<quint64> Spool::append(const QByteArray &payload)
{
    Q_ASSERT(!payload.contains('\n'));
    if (m_end + payload.size() > maximumBytes)
        return Error{ErrorCode::DiskFull,
                     QStringLiteral("The probe's spool is full; the controller has been away too long."),
                     m_folder};
    const QByteArray line = payload + '\n';
    if (!m_file.seek(m_end) || m_file.write(line) != line.size()) {
        const Error error = storageError(m_file);
        m_file.resize(m_end);
        return error;
    }
    m_positions.push_back({++m_lastSequence, m_end, payload.size()});
    m_end += line.size();
    return m_lastSequence;
}

Expected<std::vector<Spool::Record>> Spool::recordsAfter(quint64 sequence, int maximumCount)
{
    std::vector<Record> records;
    if (m_positions.empty())
        return records;
    const quint64 first = m_positions.front().sequence;
    std::size_t index = sequence < first ? 0 : static_cast<std::size_t>(sequence - first + 1);
    for (; index < m_positions.size() && records.size() < static_cast<std::size_t>(maximumCount); ++index) {
        const Position &position = m_positions[index];
        if (!m_file.seek(position.offset))
            return storageError(m_file);
        const QByteArray payload = m_file.read(position.length);
        if (payload.size() != position.length)
            return storageError(m_file);
        records.push_back({position.sequence, payload});
    }
    return records;
}

void Spool::acknowledge(quint64 sequence)
{
    if (sequence <= m_acknowledged || sequence > m_lastSequence)
        return;
    m_acknowledged = sequence;
    while (!m_positions.empty() && m_positions.front().sequence <= sequence)
        m_positions.pop_front();
    // Losing this number costs a second delivery, which the controller drops.
    const QByteArray number = QByteArray::number(sequence).rightJustified(20, '0') + '\n';
    if (m_acknowledgedFile.seek(0))
        m_acknowledgedFile.write(number);
    if (m_positions.empty() && m_end > compactAboveBytes)
        compact();
}

void Spool::compact()
{
    // With no record left the file may begin anew under the same stream; a failure leaves a longer file.
    if (const auto begun = begin(m_stream); !begun)
        m_end = m_file.size();
}

} // namespace castbench
