#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"
#include "controllers/statistics/figuredata.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <qcorotask.h>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace castbench {

class FigureOptions;
class MessageBar;
class Prompts;
class Settings;
struct BundleFile;

/// What is to be exported: exactly what is shown.
struct ExportSource
{
    std::vector<FigureData> figures; ///< the intervals and the curves that are shown; none for a table
    std::vector<std::shared_ptr<const RunData>> runs; ///< one, or those that are compared
    QString name;                                     ///< for the suggested file name
};

/// Saves a figure as PNG, SVG or PDF, or the data behind it as CSV or as an archive, with a preview. Stays
/// open where saving failed, so that another place can be chosen.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportSource source, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What was written, for the user; empty before.
    QString report() const
    {
        return m_report;
    }

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    void setTexts();
    void connectAll();
    void adapt();
    void showPreview();
    void save();
    void saveFigures();
    /// Asks where files would be replaced that no file dialog has asked about.
    bool mayReplace(const QStringList &paths);
    /// The figure in every format that this build can write, for an archive.
    Expected<std::vector<BundleFile>> figureFiles() const;
    void finish(const Expected<QStringList> &written);
    void setBusy(bool busy);
    static QCoro::Task<void> saveTables(QPointer<ExportDialog> self, QString folder);
    static QCoro::Task<void> saveArchive(QPointer<ExportDialog> self, QString path);

    ExportSource m_source;
    Settings &m_settings;
    Prompts &m_prompts;
    QString m_report;
    MessageBar *m_messages;
    QRadioButton *m_figure = nullptr;
    QRadioButton *m_tables = nullptr;
    QRadioButton *m_archive = nullptr;
    QLabel *m_explanation = nullptr;
    FigureOptions *m_options;
    QLabel *m_preview = nullptr;
    QLabel *m_pixels = nullptr;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QTimer m_previewTimer;
};

} // namespace castbench
