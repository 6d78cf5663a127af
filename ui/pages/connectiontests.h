#pragma once

#include "ui/services/labservice.h"

#include <QObject>
#include <QStringList>

#include <stop_token>

namespace castbench {

/// Tests the connections to devices of a lab, several at the same time.
class ConnectionTests final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTests(LabService &service, QObject *parent = nullptr);
    ~ConnectionTests() override;

    /// Tests these devices; what is under way is stopped first.
    void start(const Lab &lab, const QStringList &devices);
    void stop();
    bool isActive() const
    {
        return m_running > 0;
    }

Q_SIGNALS:
    void tested(const castbench::DeviceHealth &health);
    /// 0 ≤ done ≤ total.
    void progressed(int done, int total);
    /// All devices were tested. `failed`: how many do not answer. Not emitted after stop().
    void finished(int total, int failed);
    /// A device could not be tested; the others are.
    void failed(const castbench::Error &error);

private:
    QCoro::Task<void> work(std::stop_token stop);
    void note(const Expected<DeviceHealth> &health);

    LabService &m_service;
    Lab m_lab;
    QStringList m_devices;
    qsizetype m_next = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_running = 0;
    std::stop_source m_stop;
};

} // namespace castbench
