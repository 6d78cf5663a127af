#include "controllers/switches/guard/syncfolder.h"

namespace castbench {

// NTFS keeps a journal of names itself and offers no call for one folder.
void syncFolder(const QString &) {}

} // namespace castbench
