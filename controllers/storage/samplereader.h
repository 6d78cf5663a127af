#pragma once

#include "controllers/domain/sample.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace castbench {

class Database;

/// A series and its number in the database.
using NumberedSeries = std::pair<SeriesKey, qint64>;

/// Reads the samples of `series` into `samples`, behind what is there, in the order of the series and then of
/// time. `seen` is called with the number of samples read so far, every few thousand; false ends the reading
/// with Cancelled. Errors also: Storage.
Expected<void> readSamples(const Database &database, const std::vector<NumberedSeries> &series,
                           const std::function<bool(qint64)> &seen, std::vector<Sample> &samples);

/// A second connection to a database, on a thread of its own, which reads one half of a run while its owner
/// reads the other.
class SecondReader
{
public:
    /// Opens `path`, waiting `busyTimeout` for the locks of others, and begins a transaction.
    SecondReader(const QString &path, milliseconds busyTimeout);
    /// Ends a reading under way.
    ~SecondReader();
    SecondReader(const SecondReader &) = delete;
    SecondReader &operator=(const SecondReader &) = delete;

    /// Waits until the transaction has begun, and sees one state of the database from then on. False: it
    /// could not be opened.
    bool isReady();
    /// Begins to read; once.
    void read(std::vector<NumberedSeries> series, qint64 expected);
    /// Waits for what read() reads. Errors as readSamples()'s.
    Expected<std::vector<Sample>> take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace castbench
