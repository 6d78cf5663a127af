#include "app/interrupt.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QMutex>

#include <windows.h>

namespace castbench {

namespace {

// Windows calls back on a thread of its own, without an object.
QMutex mutex;
std::function<void()> *current = nullptr;

BOOL WINAPI onControl(DWORD)
{
    const QMutexLocker lock(&mutex);
    if (!current)
        return FALSE;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [handler = *current] { handler(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interrupt::Impl
{
    std::function<void()> handler;
};

Interrupt::Interrupt(std::function<void()> handler)
    : m_impl(std::make_unique<Impl>(std::move(handler)))
{
    {
        const QMutexLocker lock(&mutex);
        current = &m_impl->handler;
    }
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    {
        const QMutexLocker lock(&mutex);
        current = nullptr;
    }
}

} // namespace castbench
