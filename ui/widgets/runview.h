#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/figureplot.h"
#include "controllers/statistics/stepsummary.h"

#include <QWidget>

#include <memory>

class QLabel;
class QAbstractItemModel;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace castbench {

class EventsPanel;
class FigurePane;
class GapsModel;
class Settings;
class StepSummaryModel;

/// What a stored run shows, computed apart from the window's thread.
struct RunPicture
{
    std::shared_ptr<const RunData> data;
    std::shared_ptr<const FigurePlot> plot;
    std::vector<StepSummary> steps;

    /// Takes some time for many samples; may be called on any thread.
    static RunPicture of(std::shared_ptr<const RunData> data);
};

/// One stored run: figure, table per step, events, gaps and where the numbers come from.
class RunView : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(Settings &settings, QWidget *parent = nullptr);
    ~RunView() override;

    void show(RunPicture picture);
    /// What is shown; nothing before show().
    const std::shared_ptr<const RunData> &data() const
    {
        return m_data;
    }
    FigurePane &figure()
    {
        return *m_figure;
    }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView *makeTable(const QString &name, QAbstractItemModel *model);
    QWidget *makeProvenance();
    void showProvenance();
    void copySteps();

    Settings &m_settings;
    std::shared_ptr<const RunData> m_data;
    QTabWidget *m_tabs;
    FigurePane *m_figure;
    StepSummaryModel *m_stepsModel;
    QTreeView *m_steps;
    EventsPanel *m_events;
    GapsModel *m_gapsModel;
    QTreeView *m_gaps;
    QTreeWidget *m_provenance = nullptr;
};

} // namespace castbench
