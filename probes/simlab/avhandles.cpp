#include "probes/simlab/avhandles.h"

namespace castbench::simlab {

Error avError(int result, ErrorCode code, const QString &what)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(result, text, sizeof text);
    return Error{code, QStringLiteral("Cannot %1: %2").arg(what, QString::fromLocal8Bit(text)), {}};
}

} // namespace castbench::simlab
