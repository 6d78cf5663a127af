#pragma once

#include "controllers/domain/error.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

#include <memory>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QToolBar;

namespace castbench {

class FigureView;
class Settings;
struct FigurePlot;

/// The colours of a figure in a widget of that palette.
ChartTheme chartTheme(const QPalette &palette);

/// A figure to look around in, with its tools above it: follow, zoom, show everything, copy, export. Theme,
/// unit of time and update interval follow the settings.
class FigurePane : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePane(Settings &settings, QWidget *parent = nullptr);

    FigureView &view()
    {
        return *m_view;
    }
    void setPlot(std::shared_ptr<const FigurePlot> plot);
    /// Whether the figure still grows: following makes sense for a run that goes on only.
    void setLive(bool live);
    void retranslate();

Q_SIGNALS:
    /// The user wants what is shown in a file.
    void exportRequested();
    /// What is shown is on the clipboard, as a picture.
    void copied();
    void failed(const castbench::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addTool(const QString &name, const QKeySequence &shortcut);
    void makeFollowMenu();
    void followSettings();
    void enableTools();
    void showIcons();
    void copy();

    Settings &m_settings;
    FigureView *m_view;
    QToolBar *m_tools;
    QMenu *m_followMenu;
    QActionGroup *m_spans;
    QAction *m_follow;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_reset;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace castbench
