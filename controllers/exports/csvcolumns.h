#pragma once

#include <QList>
#include <QString>

namespace castbench {

enum class ColumnType {
    Text,
    Integer,
    Number, ///< decimal
    Time,   ///< an instant as toIsoString() writes it
};

/// One column of a CSV file.
struct CsvColumn
{
    QString name;
    ColumnType type = ColumnType::Text;
    QString unit; ///< "ms", "kbit/s", …; empty where there is none, or where each row says its own
    QString description;
};

/// The columns of the files that writeSamplesCsv(), writeStepsCsv(), writeEventsCsv() and writeGapsCsv()
/// write, left to right.
QList<CsvColumn> samplesColumns();
QList<CsvColumn> stepsColumns();
QList<CsvColumn> eventsColumns();
QList<CsvColumn> gapsColumns();

} // namespace castbench
