#include "app/guardinput.h"

#include "controllers/switches/guard/guardmessage.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <cstdio>
#include <optional>
#include <thread>

namespace castbench {

namespace {

/// Nothing when the input has ended.
std::optional<QByteArray> nextLine()
{
    QByteArray line;
    while (line.size() < maximumGuardLine) {
        const int byte = std::getchar();
        if (byte == EOF)
            return std::nullopt;
        if (byte == '\n')
            return line;
        line += static_cast<char>(byte);
    }
    return std::nullopt;
}

template<typename Call>
void onMainThread(Call call)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
}

} // namespace

void readGuardInput(std::function<void(const QByteArray &)> onLine, std::function<void()> onEnd)
{
    // Waiting in a thread is the one portable way to notice the end of a pipe.
    std::thread([onLine = std::move(onLine), onEnd = std::move(onEnd)] {
        while (const auto line = nextLine())
            onMainThread([onLine, text = *line] { onLine(text); });
        onMainThread(onEnd);
    }).detach();
}

} // namespace castbench
