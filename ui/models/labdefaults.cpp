#include "ui/models/labdefaults.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr int largestFrameClock = 255;

bool isTaken(const Lab &lab, const QString &id)
{
    return lab.broadcaster(id) || lab.viewer(id) || lab.switchDevice.id == id;
}

template<typename Taken>
int firstFree(Taken taken)
{
    int number = 1;
    while (taken(number))
        ++number;
    return number;
}

} // namespace

QString freeId(const Lab &lab, const QString &letter)
{
    const int number = firstFree([&](int tried) { return isTaken(lab, letter + QString::number(tried)); });
    return letter + QString::number(number);
}

Broadcaster newBroadcaster(const Lab &lab)
{
    const auto used = [&lab](auto member) {
        return [&lab, member](int number) {
            return std::any_of(lab.broadcasters.begin(), lab.broadcasters.end(),
                               [&](const Broadcaster &broadcaster) { return broadcaster.*member == number; });
        };
    };
    Broadcaster broadcaster;
    broadcaster.id = freeId(lab, QStringLiteral("B"));
    broadcaster.name = broadcaster.id;
    broadcaster.switchPort = firstFree(used(&Broadcaster::switchPort));
    broadcaster.frameClockId = std::min(largestFrameClock, firstFree(used(&Broadcaster::frameClockId)));
    return broadcaster;
}

Viewer newViewer(const Lab &lab, PlayerProfile profile)
{
    Viewer viewer;
    viewer.profile = profile;
    viewer.remote = profile == PlayerProfile::App;
    viewer.id = freeId(lab, viewer.remote ? QStringLiteral("M") : QStringLiteral("P"));
    viewer.name = viewer.id;
    return viewer;
}

} // namespace castbench
