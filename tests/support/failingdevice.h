#pragma once

#include <QIODevice>

namespace castbench {

/// Takes so many bytes and then no more, as a disk that fills up.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 capacity)
        : m_left(capacity)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_left) {
            setErrorString(QStringLiteral("no space left"));
            return -1;
        }
        m_left -= size;
        return size;
    }

private:
    qint64 m_left;
};

} // namespace castbench
