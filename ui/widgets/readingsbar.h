#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/cap.h"
#include "controllers/domain/sample.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>

class QLabel;

namespace castbench {

/// The newest values of a run in large type: upload rate with the cap in force, dropped frames, broadcast
/// latency and chat latency. A value that has not come for a while is replaced by "–" and said to be missing.
class ReadingsBar : public QWidget
{
    Q_OBJECT

public:
    /// `clock` tells how old a value is.
    explicit ReadingsBar(const Clock &clock, QWidget *parent = nullptr);

    /// A run of one broadcaster begins; a value older than three of its intervals counts as missing.
    void begin(milliseconds sampleInterval);
    void add(const SampleBatch &batch);
    void setCap(const std::optional<Cap> &cap);
    /// Shows what came since; call it some times a second at most.
    void refresh();
    void retranslate();

private:
    struct Tile
    {
        QLabel *title;
        QLabel *value;
        QLabel *detail;
    };
    struct Latest
    {
        Sample sample;
        SteadyTime arrived;
    };
    enum TileIndex { UploadTile, DroppedTile, BroadcastTile, ChatTile, tilesCount };

    Tile addTile(const QString &name);
    void showUpload();
    void showDropped();
    void showLatency(TileIndex tile, std::initializer_list<Metric> metrics);
    void show(TileIndex tile, const QString &value, const QString &detail);
    void showMissing(TileIndex tile, const Latest *last);
    const Latest *newest(std::initializer_list<Metric> metrics) const;
    bool isFresh(const Latest &latest) const;

    const Clock &m_clock;
    std::chrono::nanoseconds m_patience{};
    std::optional<Cap> m_cap;
    std::map<SeriesKey, Latest> m_latest;
    std::array<Tile, tilesCount> m_tiles{};
};

} // namespace castbench
