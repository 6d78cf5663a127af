#include "ui/wizards/stepspage.h"

#include "ui/models/stepsonswitch.h"
#include "ui/text/wording.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"
#include "ui/widgets/timeline.h"
#include "ui/wizards/sequencebar.h"
#include "ui/wizards/stepsview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace castbench {

StepsPage::StepsPage(ExperimentDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_tools(named<QToolBar>(this, "stepTools"))
    , m_presets(named<QToolButton>(this, "presets"))
    , m_presetMenu(new QMenu(this))
    , m_table(new StepsView(m_model, this))
    , m_note(named<FieldNote>(this, "stepsNote"))
    , m_sequence(named<SequenceBar>(this, "sequence"))
    , m_total(named<QLabel>(this, "total"))
    , m_real(named<QLabel>(this, "realCaps"))
    , m_scaleLabel(named<QLabel>(this, "scaleLabel"))
    , m_scale(named<QComboBox>(this, "scale"))
    , m_timeline(named<Timeline>(this, "timeline"))
{
    m_table->setObjectName(QStringLiteral("steps"));
    buildActions();
    build();
    connectViews();
    retranslate();
}

StepsPage::~StepsPage()
{
    // The model goes before the widgets that show it, and its undo stack says so while it goes.
    m_model.undoStack().disconnect(this);
    m_model.disconnect(this);
}

QAction *StepsPage::action(const char *name, const QList<QKeySequence> &keys, void (StepsPage::*slot)())
{
    auto *made = new QAction(this);
    made->setObjectName(QLatin1StringView(name));
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, slot);
    addAction(made);
    return made;
}

void StepsPage::buildActions()
{
    m_study = m_presetMenu->addAction(QString());
    m_quick = m_presetMenu->addAction(QString());
    connect(m_study, &QAction::triggered, this, [this] { loadPreset(QStringLiteral("upload-cap")); });
    connect(m_quick, &QAction::triggered, this, [this] { loadPreset(QStringLiteral("upload-cap-quick")); });
    m_insert = action("insertStep", {QKeySequence(Qt::Key_Insert)}, &StepsPage::insertStep);
    m_remove = action("removeSteps", {QKeySequence(Qt::Key_Delete)}, &StepsPage::removeSteps);
    m_duplicate = action("duplicateSteps", {QKeySequence(Qt::CTRL | Qt::Key_D)}, &StepsPage::duplicateSteps);
    m_up = action("moveUp", {QKeySequence(Qt::ALT | Qt::Key_Up)}, &StepsPage::moveUp);
    m_down = action("moveDown", {QKeySequence(Qt::ALT | Qt::Key_Down)}, &StepsPage::moveDown);
    m_copy = action("copySteps", QKeySequence::keyBindings(QKeySequence::Copy), &StepsPage::copy);
    m_paste = action("pasteSteps", QKeySequence::keyBindings(QKeySequence::Paste), &StepsPage::paste);
    m_undo = action("undo", QKeySequence::keyBindings(QKeySequence::Undo), &StepsPage::undo);
    m_redo = action("redo", QKeySequence::keyBindings(QKeySequence::Redo), &StepsPage::redo);
    m_presets->setMenu(m_presetMenu);
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_tools->addWidget(m_presets);
    m_tools->addSeparator();
    m_tools->addActions({m_insert, m_duplicate, m_remove});
    m_tools->addSeparator();
    m_tools->addActions({m_up, m_down});
    m_tools->addSeparator();
    m_tools->addActions({m_undo, m_redo});
    for (QAction *shown : m_tools->actions()) {
        if (QWidget *button = m_tools->widgetForAction(shown); button && !shown->isSeparator())
            button->setFocusPolicy(Qt::TabFocus);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_insert, m_duplicate, m_remove, m_up, m_down, m_copy, m_paste});
}

void StepsPage::build()
{
    m_scaleLabel->setBuddy(m_scale);
    auto *summary = new QHBoxLayout;
    summary->addWidget(m_total, 1);
    summary->addWidget(m_scaleLabel);
    summary->addWidget(m_scale);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tools);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_sequence);
    layout->addLayout(summary);
    layout->addWidget(m_real);
    layout->addWidget(m_timeline, 2);
    m_real->setWordWrap(true);
    m_real->setTextFormat(Qt::PlainText);
}

void StepsPage::connectViews()
{
    connect(&m_model, &StepsModel::stepsChanged, this, &StepsPage::takeSteps);
    connect(&m_model.undoStack(), &QUndoStack::indexChanged, this, &StepsPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StepsPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_timeline,
            [this](const QModelIndex &current) { m_timeline->setSelected(current.row()); });
    connect(m_timeline, &Timeline::stepSelected, this, [this](int step) { m_table->selectRows(step, 1); });
    connect(m_scale, &QComboBox::currentIndexChanged, m_timeline, [this](int index) {
        m_timeline->setScale(index == 1 ? Timeline::Scale::Linear : Timeline::Scale::Logarithmic);
    });
    connect(m_sequence, &SequenceBar::repeatRequested, this, &StepsPage::repeat);
    connect(m_sequence, &SequenceBar::randomiseRequested, this, &StepsPage::randomise);
}

QString StepsPage::title() const
{
    return tr("Steps");
}

QString StepsPage::subtitle() const
{
    return tr("Which caps, in which order, and for how long?");
}

bool StepsPage::holds(const QString &field) const
{
    return field.startsWith(QLatin1StringView("steps"));
}

void StepsPage::enter()
{
    if (m_model.steps() != draft().steps) {
        m_filling = true;
        m_model.setSteps(draft().steps);
        m_filling = false;
        m_table->selectRows(0, 1);
    }
    showSummary();
    updateActions();
}

void StepsPage::showProblems(const std::vector<FieldProblem> &problems)
{
    QString first;
    int count = 0;
    for (const FieldProblem &problem : problems) {
        if (!holds(problem.field))
            continue;
        ++count;
        const QString number = problem.field.section(u'[', 1).section(u']', 0, 0);
        if (first.isEmpty())
            first = number.isEmpty()
                        ? problem.message
                        : tr("Step %1: %2").arg(QString::number(number.toInt() + 1), problem.message);
    }
    if (count > 1)
        first = tr("%1 (and %n more)", nullptr, count - 1).arg(first);
    m_note->setProblem(first, m_table);
}

void StepsPage::loadPreset(const QString &plan)
{
    const auto loaded = loadPlan(plan);
    if (!loaded) {
        Q_EMIT refused(loaded.error().text());
        return;
    }
    // The settle time belongs to the preset: 10 s of a step of 10 s would leave nothing to measure.
    draft().settle = formatDuration(loaded->settle);
    m_model.replace(steptext::fromSteps(loaded->steps), tr("Load a preset"));
    m_table->selectRows(0, 1);
    takeSteps();
}

void StepsPage::insertStep()
{
    const QList<int> rows = m_table->selectedRows();
    const int before = rows.isEmpty() ? m_model.rowCount() : rows.last() + 1;
    if (!m_model.insert(before, {m_model.stepLike(before - 1)}, tr("Add a step")))
        return tooMany();
    m_table->selectRows(before, 1);
    m_table->setFocus();
}

void StepsPage::removeSteps()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    m_model.remove(rows);
    m_table->selectRows(rows.first(), 1);
}

void StepsPage::duplicateSteps()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    if (!m_model.duplicate(rows))
        return tooMany();
    m_table->selectRows(rows.last() + 1, int(rows.size()));
}

void StepsPage::moveUp()
{
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty() && rows.first() > 0)
        m_table->selectRows(m_model.move(rows, rows.first() - 1), int(rows.size()));
}

void StepsPage::moveDown()
{
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty() && rows.last() < m_model.rowCount() - 1)
        m_table->selectRows(m_model.move(rows, rows.last() + 2), int(rows.size()));
}

void StepsPage::copy()
{
    QList<StepText> chosen;
    for (const int row : m_table->selectedRows())
        chosen += m_model.steps().at(row);
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(steptext::toTable(chosen));
}

void StepsPage::paste()
{
    const QList<int> rows = m_table->selectedRows();
    const int before = rows.isEmpty() ? m_model.rowCount() : rows.last() + 1;
    const QList<StepText> steps =
        steptext::fromTable(QGuiApplication::clipboard()->text(), m_model.stepLike(before - 1).duration);
    if (steps.isEmpty()) {
        Q_EMIT refused(
            tr("There are no rows to paste. Copy cells with caps and durations in a spreadsheet."));
        return;
    }
    if (!m_model.insert(before, steps, tr("Paste %n step(s)", nullptr, int(steps.size()))))
        return tooMany();
    m_table->selectRows(before, int(steps.size()));
}

void StepsPage::undo()
{
    m_model.undoStack().undo();
}

void StepsPage::redo()
{
    m_model.undoStack().redo();
}

void StepsPage::repeat(int times)
{
    if (!m_model.repeat(times))
        tooMany();
}

void StepsPage::randomise(quint32 seed, bool keepEnds)
{
    m_model.replace(steptext::shuffled(m_model.steps(), seed, keepEnds),
                    tr("Randomise with seed %1").arg(seed));
}

void StepsPage::tooMany()
{
    Q_EMIT refused(tr("A plan has at most %n step(s). Nothing was changed.", nullptr, int(maximumStepCount)));
}

void StepsPage::takeSteps()
{
    if (m_filling)
        return;
    draft().steps = m_model.steps();
    showSummary();
    updateActions();
    Q_EMIT draftChanged();
}

void StepsPage::updateActions()
{
    const QList<int> rows = m_table->selectedRows();
    const bool any = !rows.isEmpty();
    m_remove->setEnabled(any);
    m_duplicate->setEnabled(any);
    m_copy->setEnabled(any);
    m_up->setEnabled(any && rows.first() > 0);
    m_down->setEnabled(any && rows.last() < m_model.rowCount() - 1);
    m_undo->setEnabled(m_model.undoStack().canUndo());
    m_redo->setEnabled(m_model.undoStack().canRedo());
    m_sequence->setStepCount(m_model.rowCount());
    const auto hint = [](const QAction *shown, const QString &what) {
        const QString keys = shown->shortcut().toString(QKeySequence::NativeText);
        return what.isEmpty() ? tr("%1 (%2)").arg(shown->text().remove(u'&'), keys)
                              : tr("%1: %2 (%3)").arg(shown->text().remove(u'&'), what, keys);
    };
    m_undo->setToolTip(hint(m_undo, m_model.undoStack().undoText()));
    m_redo->setToolTip(hint(m_redo, m_model.undoStack().redoText()));
}

void StepsPage::showSummary()
{
    m_total->setText(tr("%n step(s), %1 in all", nullptr, m_model.rowCount())
                         .arg(wording::duration(m_model.totalDuration())));
    const auto settle = parseDuration(draft().settle);
    const StepsOnSwitch real = stepsOnSwitch(m_model.drawnSteps(), draft().lab);
    m_real->setText(real.note);
    m_real->setVisible(!real.note.isEmpty());
    m_timeline->setSteps(real.steps, settle ? *settle : milliseconds{0});
    m_timeline->setSelected(m_table->currentIndex().row());
}

void StepsPage::retranslate()
{
    m_presets->setText(tr("&Presets"));
    m_presets->setToolTip(tr("Replace the steps by those of a built-in plan"));
    m_study->setText(tr("As in the study: 6 steps of 300 s"));
    m_quick->setText(tr("Quick: 6 steps of 10 s"));
    m_insert->setText(tr("&Add"));
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("R&emove"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move do&wn"));
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("Pa&ste"));
    m_undo->setText(tr("Und&o"));
    m_redo->setText(tr("Redo"));
    m_tools->setAccessibleName(tr("Editing steps"));
    m_tools->setWindowTitle(m_tools->accessibleName());
    m_table->setAccessibleName(tr("Steps"));
    m_model.retranslate();
    m_scaleLabel->setText(tr("Sca&le:"));
    const int scale = std::max(0, m_scale->currentIndex());
    m_scale->clear();
    m_scale->addItems({tr("Logarithmic"), tr("Linear")});
    m_scale->setCurrentIndex(scale);
    showSummary();
    updateActions();
}

} // namespace castbench
