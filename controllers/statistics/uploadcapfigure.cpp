#include "controllers/statistics/uploadcapfigure.h"

#include "controllers/statistics/uploadcapplot.h"

namespace castbench {

FigureData uploadCapFigure(const RunData &data)
{
    return UploadCapPlot(data).figure();
}

} // namespace castbench
