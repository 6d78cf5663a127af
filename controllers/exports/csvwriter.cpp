#include "controllers/exports/csvwriter.h"

#include "controllers/domain/savefile.h"

#include <QIODevice>

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace castbench {
namespace {

constexpr qsizetype bufferBytes = 64 * 1024;

bool looksLikeFormula(const QString &text)
{
    static const QString triggers = QStringLiteral("=+-@\t\r'");
    return !text.isEmpty() && triggers.contains(text.front());
}

} // namespace

QByteArray decimalText(double value)
{
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-6 && size < 1e15);
    char text[64];
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value, format);
    return error == std::errc() ? QByteArray(text, end - text) : QByteArray();
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

CsvWriter &CsvWriter::text(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (looksLikeFormula(text))
        bytes.prepend('\'');
    const bool quoted =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    if (quoted) {
        bytes.replace("\"", "\"\"");
        bytes = '"' + bytes + '"';
    }
    field(bytes);
    return *this;
}

CsvWriter &CsvWriter::number(double value)
{
    field(std::isfinite(value) ? decimalText(value) : QByteArray());
    return *this;
}

CsvWriter &CsvWriter::number(std::optional<double> value)
{
    return value ? number(*value) : blank();
}

CsvWriter &CsvWriter::integer(qint64 value)
{
    field(QByteArray::number(value));
    return *this;
}

CsvWriter &CsvWriter::blank()
{
    field({});
    return *this;
}

CsvWriter &CsvWriter::time(UtcTime value)
{
    field(toIsoString(value).toLatin1());
    return *this;
}

CsvWriter &CsvWriter::time(std::optional<UtcTime> value)
{
    return value ? time(*value) : blank();
}

CsvWriter &CsvWriter::secondsOf(microseconds value)
{
    const auto parts = std::lldiv(std::abs(static_cast<long long>(value.count())), 1'000'000);
    const QByteArray sign = value.count() < 0 ? "-" : "";
    field(sign + QByteArray::number(static_cast<qint64>(parts.quot)) + '.' +
          QByteArray::number(static_cast<qint64>(parts.rem)).rightJustified(6, '0'));
    return *this;
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() >= bufferBytes)
        flush();
}

Expected<void> CsvWriter::finish()
{
    flush();
    if (m_error)
        return *m_error;
    return {};
}

void CsvWriter::field(const QByteArray &bytes)
{
    if (m_rowBegun)
        m_buffer += ',';
    m_buffer += bytes;
    m_rowBegun = true;
}

void CsvWriter::flush()
{
    if (!m_error && m_device.write(m_buffer) != m_buffer.size())
        m_error = writeError(m_device);
    m_buffer.clear();
}

} // namespace castbench
