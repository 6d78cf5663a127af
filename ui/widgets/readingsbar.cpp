#include "ui/widgets/readingsbar.h"

#include "ui/text/wording.h"
#include "ui/widgets/scaledfont.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr int freshIntervals = 3;
// Viewers report what they see per segment, which may be four seconds long.
constexpr seconds leastPatience{10};
constexpr qreal valueFontScale = 1.5;

} // namespace

ReadingsBar::ReadingsBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    m_tiles = {addTile(QStringLiteral("upload")), addTile(QStringLiteral("dropped")),
               addTile(QStringLiteral("broadcast")), addTile(QStringLiteral("chat"))};
    retranslate();
}

void ReadingsBar::begin(milliseconds sampleInterval)
{
    m_patience = std::max<std::chrono::nanoseconds>(leastPatience, freshIntervals * sampleInterval);
    m_latest.clear();
    m_cap.reset();
    refresh();
}

void ReadingsBar::add(const SampleBatch &batch)
{
    const SteadyTime now = m_clock.steadyNow();
    for (const Sample &sample : batch.samples) {
        Latest &latest = m_latest[sample.series];
        if (sample.at >= latest.sample.at)
            latest = {sample, now};
    }
}

void ReadingsBar::setCap(const std::optional<Cap> &cap)
{
    m_cap = cap;
}

void ReadingsBar::refresh()
{
    showUpload();
    showDropped();
    showLatency(BroadcastTile, {Metric::BroadcastLatency});
    showLatency(ChatTile, {Metric::ChatSendLatency, Metric::ChatReceiveLatency});
}

void ReadingsBar::retranslate()
{
    m_tiles[UploadTile].title->setText(metricName(Metric::UploadRate));
    m_tiles[UploadTile].title->setToolTip(metricDefinition(Metric::UploadRate));
    m_tiles[DroppedTile].title->setText(tr("Dropped frames"));
    m_tiles[DroppedTile].title->setToolTip(
        tr("Frames dropped since the run began by network, encoder and rendering."));
    m_tiles[BroadcastTile].title->setText(metricName(Metric::BroadcastLatency));
    m_tiles[BroadcastTile].title->setToolTip(metricDefinition(Metric::BroadcastLatency));
    m_tiles[ChatTile].title->setText(tr("Chat latency"));
    m_tiles[ChatTile].title->setToolTip(metricDefinition(Metric::ChatReceiveLatency));
    refresh();
}

ReadingsBar::Tile ReadingsBar::addTile(const QString &name)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    Tile tile{new QLabel(frame), new QLabel(frame), new QLabel(frame)};
    tile.title->setObjectName(name + QStringLiteral("Title"));
    tile.value->setObjectName(name + QStringLiteral("Value"));
    tile.detail->setObjectName(name + QStringLiteral("Detail"));
    keepFontScaled(tile.value, valueFontScale, true);
    for (QLabel *label : {tile.title, tile.value, tile.detail}) {
        label->setTextFormat(Qt::PlainText);
        // The tiles share the width evenly, whatever they say.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *column = new QVBoxLayout(frame);
    column->setSpacing(0);
    column->addWidget(tile.title);
    column->addWidget(tile.value);
    column->addWidget(tile.detail);
    layout()->addWidget(frame);
    return tile;
}

void ReadingsBar::showUpload()
{
    const auto found = std::find_if(m_latest.begin(), m_latest.end(), [](const auto &entry) {
        return entry.first.metric == Metric::UploadRate;
    });
    if (found == m_latest.end() || !isFresh(found->second)) {
        showMissing(UploadTile, found == m_latest.end() ? nullptr : &found->second);
        return;
    }
    const QString cap = m_cap ? tr("Cap: %1").arg(wording::cap(*m_cap)) : tr("Cap: not confirmed");
    show(UploadTile, wording::reading(found->second.sample), cap);
}

void ReadingsBar::showDropped()
{
    std::array<std::optional<double>, 3> counts;
    const Latest *last = nullptr;
    for (const auto &[series, latest] : m_latest) {
        const int cause = static_cast<int>(series.metric) - static_cast<int>(Metric::DroppedFramesNetwork);
        if (cause < 0 || cause > 2)
            continue;
        last = &latest;
        if (isFresh(latest))
            counts[static_cast<std::size_t>(cause)] = latest.sample.value;
    }
    if (!counts[0] || !counts[1] || !counts[2]) {
        showMissing(DroppedTile, last);
        return;
    }
    const double all = *counts[0] + *counts[1] + *counts[2];
    show(DroppedTile, tr("%Ln frame(s)", nullptr, static_cast<int>(all)),
         tr("Network %1, encoder %2, rendering %3")
             .arg(wording::number(*counts[0], 0), wording::number(*counts[1], 0),
                  wording::number(*counts[2], 0)));
}

void ReadingsBar::showLatency(TileIndex tile, std::initializer_list<Metric> metrics)
{
    const Latest *latest = newest(metrics);
    if (!latest || !isFresh(*latest)) {
        showMissing(tile, latest);
        return;
    }
    const SeriesKey &series = latest->sample.series;
    show(tile, wording::reading(latest->sample),
         QStringLiteral("%1, %2").arg(series.device, wording::method(series.method)));
}

void ReadingsBar::show(TileIndex tile, const QString &value, const QString &detail)
{
    m_tiles[tile].value->setText(value);
    m_tiles[tile].value->setAccessibleName(m_tiles[tile].title->text());
    m_tiles[tile].detail->setText(detail);
    m_tiles[tile].detail->setToolTip(detail.toHtmlEscaped());
}

void ReadingsBar::showMissing(TileIndex tile, const Latest *last)
{
    if (!last) {
        show(tile, QStringLiteral("–"), tr("Nothing measured yet"));
        return;
    }
    const auto age = std::chrono::floor<seconds>(m_clock.steadyNow() - last->arrived);
    show(tile, QStringLiteral("–"), tr("Nothing for %1").arg(wording::duration(age)));
}

const ReadingsBar::Latest *ReadingsBar::newest(std::initializer_list<Metric> metrics) const
{
    const Latest *best = nullptr;
    for (const auto &[series, latest] : m_latest) {
        if (std::find(metrics.begin(), metrics.end(), series.metric) == metrics.end())
            continue;
        // Devices come in the order of their ids: one and the same stays on show while it delivers.
        if (!best || (!isFresh(*best) && latest.arrived > best->arrived))
            best = &latest;
    }
    return best;
}

bool ReadingsBar::isFresh(const Latest &latest) const
{
    return m_clock.steadyNow() - latest.arrived <= m_patience;
}

} // namespace castbench
