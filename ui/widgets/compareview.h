#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/comparison.h"
#include "controllers/statistics/figureplot.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace castbench {

class ComparisonModel;
class FigurePane;
class FigureView;
class Settings;

/// What several runs show together, computed apart from the window's thread.
struct RunsPicture
{
    std::shared_ptr<const FigurePlot> overlay;
    std::vector<std::shared_ptr<const FigurePlot>> multiples;
    /// An error where the runs do not repeat the same steps.
    Expected<std::shared_ptr<const FigurePlot>> repetitions = std::shared_ptr<const FigurePlot>();
    Comparison comparison;
    std::vector<std::shared_ptr<const RunData>> runs;

    /// Takes some time for many samples; may be called on any thread. Lets go of each of `runs` as soon as it
    /// has its own copy, which the picture holds.
    static RunsPicture of(std::vector<std::shared_ptr<const RunData>> runs);
};

/// Several stored runs: over each other, side by side on common scales, their mean where they repeat the same
/// steps, and step by step with a verdict.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    enum Mode { Overlay, SideBySide, Repetitions, StepByStep };

    explicit CompareView(Settings &settings, QWidget *parent = nullptr);
    ~CompareView() override;

    void show(RunsPicture picture);
    const std::vector<std::shared_ptr<const RunData>> &runs() const
    {
        return m_picture.runs;
    }
    Mode mode() const;
    void setMode(Mode mode);
    FigurePane &figure()
    {
        return *m_figure;
    }
    /// The figures as they are shown; none where there is a table, or nothing to be drawn.
    std::vector<FigureData> shownFigures() const;
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTable();
    void showMode();
    QString stepsNote() const;
    void showMultiples();
    QWidget *makeMultiple(std::size_t index);
    void followSettings();
    void themeMultiples();

    Settings &m_settings;
    RunsPicture m_picture;
    QComboBox *m_mode;
    QLabel *m_note; ///< what the mode shows, or why it cannot
    QStackedWidget *m_views;
    FigurePane *m_figure;
    QScrollArea *m_multiples;
    QGridLayout *m_grid = nullptr;
    std::vector<QWidget *> m_multiplesShown; ///< titles with their figures
    std::vector<FigureView *> m_multipleViews;
    ComparisonModel *m_model;
    QTreeView *m_table;
};

} // namespace castbench
