#include "ui/dialogs/exportdialog.h"

#include "controllers/exports/bundleexport.h"
#include "ui/charts/figureexport.h"
#include "ui/dialogs/exportfiles.h"
#include "ui/dialogs/figureoptions.h"
#include "ui/services/prompts.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtConcurrentRun>
#include <qcorofuture.h>

#include <algorithm>

namespace castbench {

namespace {

constexpr milliseconds previewDelay{150};
constexpr QSize previewSize{420, 480};
constexpr int lowestDpi = 30;
constexpr int previewSharpness = 2; ///< pixels drawn for each that is shown
const QString optionsState = QStringLiteral("figureOptions");

/// The same picture in fewer pixels, at most `most` in each direction as far as the resolution can be that
/// low.
FigureSize reduced(const FigureSize &size, const QSize &most)
{
    const double share =
        std::min({1.0, double(most.width()) / size.width, double(most.height()) / size.height});
    FigureSize small = size;
    small.dpi = std::max(lowestDpi, static_cast<int>(size.dpi * share));
    small.width = size.width * small.dpi / size.dpi;
    small.height = size.height * small.dpi / size.dpi;
    return small;
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_settings(settings)
    , m_prompts(prompts)
    , m_messages(new MessageBar(this))
    , m_options(new FigureOptions(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_save(m_buttons->button(QDialogButtonBox::Save))
{
    setObjectName(QStringLiteral("exportDialog"));
    auto *left = new QVBoxLayout;
    left->addWidget(makeChoices());
    left->addWidget(m_options);
    left->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addWidget(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    m_options->restoreState(settings.windowState(optionsState));
    setTexts();
    connectAll();
    adapt();
    showPreview();
}

ExportDialog::~ExportDialog()
{
    m_settings.setWindowState(optionsState, m_options->state());
}

QWidget *ExportDialog::makeChoices()
{
    auto *box = new QGroupBox(tr("What"), this);
    m_figure = new QRadioButton(box);
    m_figure->setObjectName(QStringLiteral("exportFigure"));
    m_tables = new QRadioButton(box);
    m_tables->setObjectName(QStringLiteral("exportTables"));
    m_archive = new QRadioButton(box);
    m_archive->setObjectName(QStringLiteral("exportArchive"));
    m_archive->setEnabled(m_source.runs.size() == 1);
    m_explanation = new QLabel(box);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(box);
    for (QWidget *widget : {static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_tables),
                            static_cast<QWidget *>(m_archive), static_cast<QWidget *>(m_explanation)})
        layout->addWidget(widget);
    m_figure->setEnabled(!m_source.figures.empty());
    (m_figure->isEnabled() ? m_figure : m_tables)->setChecked(true);
    return box;
}

QWidget *ExportDialog::makePreview()
{
    auto *side = new QWidget(this);
    m_preview = new QLabel(side);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(previewSize);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_pixels = new QLabel(side);
    m_pixels->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_pixels);
    return side;
}

void ExportDialog::setTexts()
{
    setWindowTitle(tr("Export"));
    m_figure->setText(tr("&Figure, as it is shown"));
    m_tables->setText(tr("&Data as CSV tables"));
    m_archive->setText(tr("&Archive with everything"));
    m_preview->setAccessibleName(tr("Preview of the figure"));
    m_save->setText(tr("&Save …"));
}

void ExportDialog::connectAll()
{
    for (QRadioButton *choice : {m_figure, m_tables, m_archive})
        connect(choice, &QRadioButton::toggled, this, &ExportDialog::adapt);
    connect(m_options, &FigureOptions::changed, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::adapt()
{
    if (m_tables->isChecked())
        m_explanation->setText(
            m_source.runs.size() == 1
                ? tr("Samples, steps, events and gaps of the whole run, a file each, in a folder.")
                : tr("Samples, steps, events and gaps of each run, and how the runs compare, a file each, "
                     "in a folder."));
    else if (m_archive->isChecked())
        m_explanation->setText(tr("One zip file: plan, lab without secrets, tables, figures, versions and a "
                                  "description that programs can read (Frictionless Data Package)."));
    else
        m_explanation->setText(tr("The interval and the curves that are shown."));
    if (!m_archive->isEnabled())
        m_archive->setToolTip(tr("An archive holds one run; choose a single run to make one."));
    if (!m_figure->isEnabled())
        m_figure->setToolTip(tr("A table is shown; choose a figure above it to export that."));
    m_options->setEnabled(!m_tables->isChecked());
}

void ExportDialog::showPreview()
{
    const auto count = static_cast<int>(m_source.figures.size());
    if (count == 0) {
        m_preview->setText(tr("There is no figure to be seen."));
        return;
    }
    m_pixels->setText(
        count == 1
            ? m_options->pixelsText()
            : tr("%1, the first of %n figure(s), a file each", nullptr, count).arg(m_options->pixelsText()));
    const qreal density = devicePixelRatioF();
    const QSize room = m_preview->contentsRect().size() * density;
    const auto picture = renderFigure(
        m_source.figures.front(), reduced(m_options->size(), room * previewSharpness), m_options->theme());
    if (!picture) {
        m_preview->setText(picture.error().message);
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(picture->scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(density);
    m_preview->setPixmap(pixmap);
}

void ExportDialog::save()
{
    m_messages->clear();
    if (m_figure->isChecked()) {
        saveFigures();
        return;
    }
    FileQuestion question;
    question.title = windowTitle();
    if (m_tables->isChecked()) {
        const auto folder = m_prompts.folder(this, question);
        if (folder && mayReplace(tablePaths(m_source.runs, *folder, fileStem(m_source.name))))
            saveTables(this, *folder);
        return;
    }
    question.name = fileStem(m_source.name) + QStringLiteral(".zip");
    question.filters = {tr("Archive (*.zip)")};
    const auto path = m_prompts.saveFile(this, question);
    if (!path)
        return;
    const QString file = withSuffix(*path, QStringLiteral("zip"));
    if (file == *path || mayReplace({file}))
        saveArchive(this, file);
}

void ExportDialog::saveFigures()
{
    FileQuestion question;
    question.title = windowTitle();
    question.name = QStringLiteral("%1.%2").arg(fileStem(m_source.name), m_options->formatKey());
    question.filters = {tr("%1 file (*.%2)").arg(m_options->formatKey().toUpper(), m_options->formatKey())};
    const auto path = m_prompts.saveFile(this, question);
    if (!path)
        return;
    const QString first = withSuffix(*path, m_options->formatKey());
    QStringList files{first};
    if (m_source.figures.size() > 1) {
        files.clear();
        for (std::size_t i = 0; i < m_source.figures.size(); ++i)
            files += numbered(first, i + 1);
    }
    if (files != QStringList{*path} && !mayReplace(files))
        return;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto saved = exportFigure(m_source.figures[static_cast<std::size_t>(i)], m_options->format(),
                                        files[i], m_options->size(), m_options->theme());
        if (!saved) {
            finish(saved.error());
            return;
        }
    }
    finish(files);
}

bool ExportDialog::mayReplace(const QStringList &paths)
{
    QStringList present;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            present += QFileInfo(path).fileName();
    }
    if (present.isEmpty())
        return true;
    Question question;
    question.title = windowTitle();
    question.text = tr("%n file(s) will be replaced.", nullptr, static_cast<int>(present.size()));
    question.detail = present.join(u'\n');
    question.accept = tr("&Replace");
    question.dangerous = true;
    return m_prompts.ask(this, question) == Answer::Accept;
}

Expected<std::vector<BundleFile>> ExportDialog::figureFiles() const
{
    std::vector<BundleFile> files;
    if (m_source.figures.empty())
        return files;
    for (const auto &[format, name] :
         {std::pair(FigureFormat::Png, "figure.png"), std::pair(FigureFormat::Svg, "figure.svg"),
          std::pair(FigureFormat::Pdf, "figure.pdf")}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written =
            writeFigure(m_source.figures.front(), format, buffer, m_options->size(), m_options->theme());
        if (!written && written.error().code == ErrorCode::Unsupported)
            continue;
        if (!written)
            return written.error();
        files.push_back(
            {QString::fromLatin1(name), QStringLiteral("The figure as it was shown."), buffer.data()});
    }
    return files;
}

void ExportDialog::finish(const Expected<QStringList> &written)
{
    setBusy(false);
    if (!written) {
        m_messages->showError(written.error());
        return;
    }
    m_report = written->size() == 1
                   ? tr("Saved: %1").arg(QDir::toNativeSeparators(written->front()))
                   : tr("%n file(s) saved in %1", nullptr, static_cast<int>(written->size()))
                         .arg(QDir::toNativeSeparators(QFileInfo(written->front()).absolutePath()));
    accept();
}

void ExportDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    if (busy)
        m_messages->show(Severity::Info, tr("Saving …"));
}

QCoro::Task<void> ExportDialog::saveTables(QPointer<ExportDialog> self, QString folder)
{
    self->setBusy(true);
    const auto written =
        co_await QtConcurrent::run(&writeTables, self->m_source.runs, folder, fileStem(self->m_source.name));
    if (self)
        self->finish(written);
}

QCoro::Task<void> ExportDialog::saveArchive(QPointer<ExportDialog> self, QString path)
{
    const auto figures = self->figureFiles();
    if (!figures) {
        self->finish(figures.error());
        co_return;
    }
    self->setBusy(true);
    const auto write = [run = self->m_source.runs.front(), files = *figures, path] {
        return exportBundle(*run, files, path);
    };
    const Expected<void> saved = co_await QtConcurrent::run(write);
    if (self)
        self->finish(saved ? Expected<QStringList>(QStringList(path)) : saved.error());
}

} // namespace castbench
