#include "ui/wizards/participantspage.h"

#include "controllers/domain/shownnames.h"
#include "ui/services/labdocument.h"
#include "ui/services/labservice.h"
#include "ui/services/prompts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

using LabChoice = ExperimentDraft::LabChoice;

constexpr int idRole = Qt::UserRole;

/// "P1 – Viewer's computer"
QString shownName(const QString &id, const QString &name)
{
    return name.isEmpty() || name == id ? id : QStringLiteral("%1 – %2").arg(id, name);
}

} // namespace

ParticipantsPage::ParticipantsPage(ExperimentDraft &draft, const LabDocument &document, LabService &labs,
                                   Prompts &prompts, QWidget *parent)
    : WizardPage(draft, parent)
    , m_document(document)
    , m_labs(labs)
    , m_prompts(prompts)
    , m_labBox(named<QGroupBox>(this, "labBox"))
    , m_builtIn(named<QRadioButton>(this, "builtInLab"))
    , m_open(named<QRadioButton>(this, "openLab"))
    , m_file(named<QRadioButton>(this, "labFile"))
    , m_openFile(named<QPushButton>(this, "openLabFile"))
    , m_filePath(named<QLabel>(this, "labPath"))
    , m_progress(named<QProgressBar>(this, "labProgress"))
    , m_status(named<QLabel>(this, "labStatus"))
    , m_labNote(named<FieldNote>(this, "labNote"))
    , m_peopleBox(named<QGroupBox>(this, "peopleBox"))
    , m_broadcasterLabel(named<QLabel>(this, "broadcasterLabel"))
    , m_broadcaster(named<QComboBox>(this, "broadcaster"))
    , m_broadcasterNote(named<FieldNote>(this, "broadcasterNote"))
    , m_allViewers(named<QCheckBox>(this, "allViewers"))
    , m_search(named<QLineEdit>(this, "viewerSearch"))
    , m_all(named<QPushButton>(this, "checkAllViewers"))
    , m_none(named<QPushButton>(this, "checkNoViewers"))
    , m_viewers(named<QListWidget>(this, "viewers"))
    , m_count(named<QLabel>(this, "viewerCount"))
    , m_viewersNote(named<FieldNote>(this, "viewersNote"))
{
    build();
    buildParticipants();
    connect(m_builtIn, &QRadioButton::clicked, this, [this] { choose(LabChoice::BuiltIn); });
    connect(m_open, &QRadioButton::clicked, this, [this] { choose(LabChoice::Open); });
    connect(m_file, &QRadioButton::clicked, this, [this] { choose(LabChoice::File); });
    connect(m_openFile, &QPushButton::clicked, this, &ParticipantsPage::openFile);
    connect(m_broadcaster, &QComboBox::activated, this, [this] {
        this->draft().broadcaster = m_broadcaster->currentData().toString();
        Q_EMIT draftChanged();
    });
    connect(m_allViewers, &QCheckBox::toggled, this, [this](bool all) {
        if (m_filling)
            return;
        this->draft().allViewers = all;
        startFromAll();
        showViewers();
        Q_EMIT draftChanged();
    });
    connect(m_viewers, &QListWidget::itemChanged, this, &ParticipantsPage::takeViewers);
    connect(m_search, &QLineEdit::textChanged, this, &ParticipantsPage::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    retranslate();
}

ParticipantsPage::~ParticipantsPage()
{
    m_starting.request_stop();
}

void ParticipantsPage::build()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_filePath->setTextFormat(Qt::PlainText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_filePath->setWordWrap(true);
    m_filePath->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_openFile);
    fileRow->addWidget(m_filePath, 1);
    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_progress, 1);
    statusRow->addWidget(m_status, 3);
    auto *layout = new QVBoxLayout(m_labBox);
    layout->addWidget(m_builtIn);
    layout->addWidget(m_open);
    layout->addLayout(fileRow);
    layout->addLayout(statusRow);
    layout->addWidget(m_labNote);
}

void ParticipantsPage::buildParticipants()
{
    m_broadcasterLabel->setBuddy(m_broadcaster);
    m_search->setClearButtonEnabled(true);
    m_viewers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_viewers->setUniformItemSizes(true);
    auto *source = new QHBoxLayout;
    source->addWidget(m_broadcasterLabel);
    source->addWidget(m_broadcaster, 1);
    auto *search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    search->addWidget(m_all);
    search->addWidget(m_none);
    auto *layout = new QVBoxLayout(m_peopleBox);
    layout->addLayout(source);
    layout->addWidget(m_broadcasterNote);
    layout->addWidget(m_allViewers);
    layout->addLayout(search);
    layout->addWidget(m_viewers, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_viewersNote);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_labBox);
    page->addWidget(m_peopleBox, 1);
}

QString ParticipantsPage::title() const
{
    return tr("Lab and participants");
}

QString ParticipantsPage::subtitle() const
{
    return tr("Where does it run, and who takes part?");
}

bool ParticipantsPage::holds(const QString &field) const
{
    return field == QLatin1StringView("lab") || field == QLatin1StringView("broadcaster") ||
           field.startsWith(QLatin1StringView("viewers"));
}

void ParticipantsPage::enter()
{
    if (draft().labChoice == LabChoice::Open && m_document.source() == LabDocument::Source::File)
        setLab(m_document.lab());
    if (draft().labChoice == LabChoice::BuiltIn && !draft().lab && !m_busy)
        choose(LabChoice::BuiltIn);
    showLab();
}

void ParticipantsPage::showProblems(const std::vector<FieldProblem> &problems)
{
    m_labNote->setProblem(draft::problemAt(problems, QStringLiteral("lab")), m_openFile);
    m_broadcasterNote->setProblem(draft::problemAt(problems, QStringLiteral("broadcaster")), m_broadcaster);
    m_viewersNote->setProblem(draft::problemAt(problems, QStringLiteral("viewers")), m_viewers);
}

void ParticipantsPage::choose(LabChoice choice)
{
    draft().labChoice = choice;
    Q_EMIT mended();
    switch (choice) {
    case LabChoice::BuiltIn:
        if (m_document.source() == LabDocument::Source::BuiltIn) {
            setLab(m_document.lab());
        } else {
            setLab({});
            if (!m_busy) {
                m_starting = std::stop_source();
                startBuiltIn(m_starting.get_token());
            }
        }
        break;
    case LabChoice::Open:
        setLab(m_document.lab());
        break;
    case LabChoice::File:
        setLab({});
        if (draft().labPath.isEmpty())
            openFile();
        else if (const auto lab = loadLab(draft().labPath))
            setLab(*lab);
        else
            Q_EMIT failed(lab.error());
    }
}

void ParticipantsPage::openFile()
{
    const FileQuestion question{tr("Open a lab"), {}, {}, {tr("Labs (*.json)")}};
    const auto path = m_prompts.openFile(this, question);
    if (!path)
        return;
    const auto lab = loadLab(*path);
    if (!lab) {
        Q_EMIT failed(lab.error());
        return;
    }
    draft().labChoice = LabChoice::File;
    draft().labPath = *path;
    Q_EMIT mended();
    setLab(*lab);
}

void ParticipantsPage::setLab(const std::optional<Lab> &lab)
{
    draft().lab = lab;
    showLab();
    Q_EMIT draftChanged();
}

QCoro::Task<void> ParticipantsPage::startBuiltIn(std::stop_token stop)
{
    const QPointer<ParticipantsPage> self(this);
    m_busy = true;
    showLab();
    const auto started = co_await m_labs.startBuiltInLab(QString(), stop);
    if (!self || stop.stop_requested())
        co_return;
    m_busy = false;
    if (draft().labChoice != LabChoice::BuiltIn) {
        showLab();
    } else if (started) {
        setLab(started->lab);
    } else {
        showLab();
        Q_EMIT failed(started.error());
    }
}

void ParticipantsPage::showLab()
{
    const bool hasOpen = m_document.source() == LabDocument::Source::File;
    m_builtIn->setChecked(draft().labChoice == LabChoice::BuiltIn);
    m_open->setChecked(draft().labChoice == LabChoice::Open);
    m_file->setChecked(draft().labChoice == LabChoice::File);
    m_open->setEnabled(hasOpen);
    m_open->setText(hasOpen ? tr("The &open lab: %1").arg(shownLabName(m_document.lab().name))
                            : tr("The &open lab (none is open; open one on the Lab page)"));
    m_filePath->setText(QDir::toNativeSeparators(draft().labPath));
    const bool starting = m_busy && draft().labChoice == LabChoice::BuiltIn;
    m_progress->setVisible(starting);
    if (starting)
        m_status->setText(tr("Starting the built-in lab …"));
    else if (draft().lab)
        m_status->setText(tr("%n viewer(s) in %1.", nullptr, int(draft().lab->viewers.size()))
                              .arg(shownLabName(draft().lab->name)));
    else if (draft().labChoice == LabChoice::BuiltIn)
        m_status->setText(
            tr("The devices of the built-in lab are not known yet. All of its viewers take part."));
    else
        m_status->clear();
    m_status->setVisible(!m_status->text().isEmpty());
    showBroadcasters();
    showViewers();
}

void ParticipantsPage::showBroadcasters()
{
    m_broadcaster->clear();
    m_broadcaster->addItem(tr("The lab's first"), QString());
    if (draft().lab) {
        const Lab lab = withShownNames(*draft().lab);
        for (const Broadcaster &broadcaster : lab.broadcasters)
            m_broadcaster->addItem(shownName(broadcaster.id, broadcaster.name), broadcaster.id);
    }
    int row = m_broadcaster->findData(draft().broadcaster);
    if (row < 0) {
        m_broadcaster->addItem(tr("%1 – not in this lab").arg(draft().broadcaster), draft().broadcaster);
        row = m_broadcaster->count() - 1;
    }
    m_broadcaster->setCurrentIndex(row);
    m_broadcaster->setEnabled(draft().lab.has_value());
}

void ParticipantsPage::showViewers()
{
    m_filling = true;
    m_allViewers->setChecked(draft().allViewers);
    m_viewers->clear();
    const bool all = draft().allViewers;
    const auto add = [this, all](const QString &text, const QString &id) {
        auto *item = new QListWidgetItem(text, m_viewers);
        item->setData(idRole, id);
        const bool checked = all || draft().viewers.contains(id);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        item->setFlags(all ? Qt::ItemIsSelectable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    };
    if (draft().lab) {
        const Lab lab = withShownNames(*draft().lab);
        for (const Viewer &viewer : lab.viewers)
            add(shownName(viewer.id, viewer.name), viewer.id);
    }
    for (const QString &id : draft().allViewers ? QStringList() : draft().viewers) {
        if (!draft().lab || !draft().lab->viewer(id))
            add(tr("%1 – not in this lab").arg(id), id);
    }
    m_filling = false;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_all, m_none})
        widget->setEnabled(!all && m_viewers->count() > 0);
    filter();
    countViewers();
}

/// Who wants all but one need not choose the others one by one.
void ParticipantsPage::startFromAll()
{
    if (draft().allViewers || !draft().viewers.isEmpty() || !draft().lab)
        return;
    for (const Viewer &viewer : draft().lab->viewers)
        draft().viewers += viewer.id;
}

void ParticipantsPage::filter()
{
    for (int row = 0; row < m_viewers->count(); ++row) {
        QListWidgetItem *item = m_viewers->item(row);
        item->setHidden(!item->text().contains(m_search->text().trimmed(), Qt::CaseInsensitive));
    }
}

/// Of those the search shows.
void ParticipantsPage::checkAll(bool checked)
{
    m_filling = true;
    for (int row = 0; row < m_viewers->count(); ++row) {
        if (QListWidgetItem *item = m_viewers->item(row); !item->isHidden())
            item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    takeViewers();
}

void ParticipantsPage::takeViewers()
{
    if (m_filling || draft().allViewers)
        return;
    QStringList chosen;
    for (int row = 0; row < m_viewers->count(); ++row) {
        if (m_viewers->item(row)->checkState() == Qt::Checked)
            chosen += m_viewers->item(row)->data(idRole).toString();
    }
    draft().viewers = chosen;
    countViewers();
    Q_EMIT draftChanged();
}

void ParticipantsPage::countViewers()
{
    const int chosen = draft().allViewers ? m_viewers->count() : int(draft().viewers.size());
    m_count->setText(tr("%n viewer(s) take part.", nullptr, chosen));
    m_count->setVisible(draft().lab.has_value());
}

void ParticipantsPage::retranslate()
{
    m_labBox->setTitle(tr("Lab"));
    m_builtIn->setText(tr("The b&uilt-in lab: everything on this computer, with real protocols"));
    m_file->setText(tr("A lab &file:"));
    m_openFile->setText(tr("Open …"));
    m_openFile->setAccessibleName(tr("Open a lab file"));
    m_progress->setAccessibleName(tr("The built-in lab is starting"));
    m_peopleBox->setTitle(tr("Who takes part"));
    m_broadcasterLabel->setText(tr("B&roadcaster:"));
    m_allViewers->setText(tr("All &viewers of the lab, whoever they are when it runs"));
    m_search->setPlaceholderText(tr("Search viewers"));
    m_search->setAccessibleName(tr("Search viewers"));
    m_all->setText(tr("Choose &all"));
    m_none->setText(tr("Choose non&e"));
    m_viewers->setAccessibleName(tr("Viewers"));
    showLab();
}

} // namespace castbench
