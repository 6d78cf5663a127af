#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

#include <QWidget>

#include <memory>

namespace castbench {

class FigurePane;
class Settings;
class UploadCapPlot;

/// The figure of the run under way, growing as the run delivers.
class RunCharts : public QWidget
{
    Q_OBJECT

public:
    explicit RunCharts(Settings &settings, QWidget *parent = nullptr);
    ~RunCharts() override;

    /// Draws a new run, from its beginning.
    void begin(const RunRecord &record);
    void setRecord(const RunRecord &record);
    void setStep(const StepRecord &step);
    /// Samples and gaps; a run tells its events one by one.
    void add(const SampleBatch &batch);
    void add(const Event &event);
    /// The run is over: nothing more is followed.
    void end(const RunRecord &record);
    /// Moves the crosshair there.
    void showInstant(UtcTime at);
    FigurePane &pane()
    {
        return *m_pane;
    }
    void retranslate();

private:
    FigurePane *m_pane;
    std::unique_ptr<UploadCapPlot> m_plot;
    UtcTime m_startedAt;
};

} // namespace castbench
