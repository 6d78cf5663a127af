#include "ui/pages/runcharts.h"

#include "controllers/statistics/uploadcapplot.h"
#include "ui/charts/figureview.h"
#include "ui/widgets/figurepane.h"

#include <QVBoxLayout>

namespace castbench {

RunCharts::RunCharts(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_pane(new FigurePane(settings, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->view().setRefresh([this] {
        if (m_plot)
            m_plot->refresh();
    });
}

RunCharts::~RunCharts() = default;

void RunCharts::begin(const RunRecord &record)
{
    m_startedAt = record.startedAt;
    m_plot = std::make_unique<UploadCapPlot>(record);
    m_plot->refresh();
    m_pane->setPlot(m_plot->plot());
    m_pane->view().resetView();
    m_pane->setLive(true);
}

void RunCharts::setRecord(const RunRecord &record)
{
    m_startedAt = record.startedAt;
    m_plot->setRecord(record);
    m_pane->view().plotChanged();
}

void RunCharts::setStep(const StepRecord &step)
{
    m_plot->setStep(step);
    m_pane->view().plotChanged();
}

void RunCharts::add(const SampleBatch &batch)
{
    if (!m_plot)
        return;
    for (const Sample &sample : batch.samples)
        m_plot->add(sample);
    for (const Gap &gap : batch.gaps)
        m_plot->add(gap);
    m_pane->view().plotChanged();
}

void RunCharts::add(const Event &event)
{
    if (!m_plot)
        return;
    m_plot->add(event);
    m_pane->view().plotChanged();
}

void RunCharts::end(const RunRecord &record)
{
    if (!m_plot)
        return;
    setRecord(record);
    m_pane->setLive(false);
}

void RunCharts::showInstant(UtcTime at)
{
    m_pane->view().setCrosshair(std::chrono::duration<double>(at - m_startedAt).count());
}

void RunCharts::retranslate()
{
    m_pane->retranslate();
    m_pane->view().setEmptyText(tr("Curves appear as soon as the run measures something."));
    if (!m_plot)
        return;
    m_plot->retranslate();
    m_pane->view().plotChanged();
}

} // namespace castbench
