#pragma once

#include <QtGlobal>

namespace castbench::test {

/// While it lives, no file of this process can grow beyond a size: writes fail as on a broken disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    /// False where the limit could not be set.
    bool isEffective() const
    {
        return m_effective;
    }

private:
    bool m_effective = false;
    quint64 m_formerLimit = 0;
    void (*m_formerHandler)(int) = nullptr;
};

} // namespace castbench::test
