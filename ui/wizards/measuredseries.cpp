#include "ui/wizards/measuredseries.h"

namespace castbench {

namespace {

const Broadcaster *broadcasterOf(const ExperimentDraft &draft)
{
    if (!draft.broadcaster.isEmpty())
        return draft.lab->broadcaster(draft.broadcaster);
    return draft.lab->broadcasters.empty() ? nullptr : &draft.lab->broadcasters.front();
}

} // namespace

std::vector<MeasuredQuantity> measuredQuantities(const ExperimentDraft &draft)
{
    if (!draft.lab)
        return {};
    const Broadcaster *broadcaster = broadcasterOf(draft);
    if (!broadcaster)
        return {};
    QStringList watching;
    QStringList chatting;
    QStringList remote;
    for (const Viewer &viewer : draft.lab->viewers) {
        if (!draft.allViewers && !draft.viewers.contains(viewer.id))
            continue;
        watching += viewer.id;
        if (viewer.remote)
            remote += viewer.id;
        if (viewer.chats && draft.lab->chat && !broadcaster->chatChannel.isEmpty())
            chatting += viewer.id;
    }
    const QStringList source{broadcaster->id};
    const std::vector<MeasuredQuantity> possible{
        {Metric::UploadRate, source},
        {Metric::PortRate, source},
        {Metric::DroppedFramesNetwork, source},
        {Metric::DroppedFramesEncoder, source},
        {Metric::DroppedFramesRendering, source},
        {Metric::TotalFrames, source},
        {Metric::Congestion, source},
        {Metric::BroadcastLatency, watching},
        {Metric::BufferLevel, watching},
        {Metric::ChatSendLatency, chatting},
        {Metric::ChatReceiveLatency, chatting},
        {Metric::ChatMessagesLost, chatting},
        {Metric::ClockOffset, remote},
    };
    std::vector<MeasuredQuantity> measured;
    for (const MeasuredQuantity &quantity : possible) {
        if (!quantity.devices.isEmpty())
            measured.push_back(quantity);
    }
    return measured;
}

} // namespace castbench
