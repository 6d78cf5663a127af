#include "controllers/switches/guard/syncfolder.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace castbench {

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace castbench
