#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace castbench {

/// Writes comma-separated values by RFC 4180: CRLF after every row, fields in double quotes where they hold
/// a comma, quote or line break, quotes doubled. UTF-8 without a byte-order mark. Numbers have "." as
/// decimal separator whatever the locale, no grouping, and as many digits as reading them back unchanged
/// takes. What is absent is an empty field.
///
/// Texts that a spreadsheet would take for a formula (starting with = + - @, a tab or a carriage return) get
/// an apostrophe in front, and so do texts that start with an apostrophe: a reader that drops one leading
/// apostrophe gets the original back. Numbers are never changed.
///
/// The first failing write ends the output; error() tells.
class CsvWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    explicit CsvWriter(QIODevice &device);

    CsvWriter &text(const QString &text);
    CsvWriter &number(double value);
    CsvWriter &number(std::optional<double> value);
    CsvWriter &integer(qint64 value);
    CsvWriter &blank();
    /// An instant as toIsoString() writes it.
    CsvWriter &time(UtcTime value);
    CsvWriter &time(std::optional<UtcTime> value);
    /// A duration in seconds with six decimals.
    CsvWriter &secondsOf(microseconds value);
    void endRow();

    /// Hands over what is buffered. Errors: DiskFull, Storage.
    Expected<void> finish();

private:
    void field(const QByteArray &bytes);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    std::optional<Error> m_error;
};

/// A finite number as CsvWriter writes it.
QByteArray decimalText(double value);

} // namespace castbench
