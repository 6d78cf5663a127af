#include "ui/models/stepsmodel.h"

#include "ui/text/wording.h"

#include <QApplication>
#include <QStyle>
#include <QUndoCommand>

#include <algorithm>

namespace castbench {

/// From one list of steps to another; lists share what they have in common with the model's.
class StepsChange : public QUndoCommand
{
public:
    StepsChange(StepsModel &model, const QList<StepText> &after, const QString &what)
        : QUndoCommand(what)
        , m_model(model)
        , m_before(model.m_steps)
        , m_after(after)
    {
    }
    void redo() override
    {
        m_model.show(m_after);
    }
    void undo() override
    {
        m_model.show(m_before);
    }

private:
    StepsModel &m_model;
    QList<StepText> m_before;
    QList<StepText> m_after;
};

namespace {

constexpr int undoLimit = 200;

QString problemOf(const StepText &step, int column)
{
    switch (column) {
    case StepsModel::CapColumn:
        return steptext::capProblem(step.cap);
    case StepsModel::DurationColumn:
        return steptext::durationProblem(step.duration);
    case StepsModel::LabelColumn:
        return steptext::labelProblem(step.label);
    default:
        return {};
    }
}

int problemsOf(const StepText &step)
{
    int count = 0;
    for (int column = 0; column <= StepsModel::LabelColumn; ++column)
        count += problemOf(step, column).isEmpty() ? 0 : 1;
    return count;
}

QString *cellOf(StepText &step, int column)
{
    switch (column) {
    case StepsModel::CapColumn:
        return &step.cap;
    case StepsModel::DurationColumn:
        return &step.duration;
    case StepsModel::LabelColumn:
        return &step.label;
    default:
        return nullptr;
    }
}

} // namespace

StepsModel::StepsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_undo.setUndoLimit(undoLimit);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (role == Qt::DisplayRole && column == LabelColumn && m_steps.at(row).label.isEmpty())
            return steptext::shownCap(m_steps.at(row).cap);
        return text(row, column);
    case Qt::ForegroundRole:
        if (column > LabelColumn || (column == LabelColumn && m_steps.at(row).label.isEmpty()))
            return QApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::DecorationRole:
        if (!problem(row, column).isEmpty())
            return QApplication::style()->standardIcon(QStyle::SP_MessageBoxCritical);
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString reason = problem(row, column);
        return reason.isEmpty() ? QVariant() : QVariant(reason);
    }
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ") +
                       data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

bool StepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QList<StepText> steps = m_steps;
    QString *cell = cellOf(steps[index.row()], index.column());
    if (!cell)
        return false;
    QString typed = value.toString().trimmed();
    if (index.column() == CapColumn)
        typed = steptext::typedCap(typed);
    if (*cell == typed)
        return true;
    *cell = typed;
    m_undo.push(new StepsChange(*this, steps, tr("Edit step %1").arg(index.row() + 1)));
    return true;
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case CapColumn:
        return tr("Cap");
    case DurationColumn:
        return tr("Duration");
    case LabelColumn:
        return tr("Label");
    case StartColumn:
        return tr("Starts at");
    case EndColumn:
        return tr("Total time");
    default:
        return {};
    }
}

Qt::ItemFlags StepsModel::flags(const QModelIndex &index) const
{
    // Rows are dropped between rows, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags =
        QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() <= LabelColumn);
    return flags;
}

void StepsModel::setSteps(const QList<StepText> &steps)
{
    beginResetModel();
    assign(steps);
    m_undo.clear();
    endResetModel();
    Q_EMIT stepsChanged();
}

std::vector<Step> StepsModel::drawnSteps() const
{
    std::vector<Step> steps;
    steps.reserve(static_cast<std::size_t>(m_steps.size()));
    for (const StepText &text : m_steps)
        steps.push_back(steptext::toStep(text).value_or(Step{Cap::noLimit(), milliseconds{0}, text.label}));
    return steps;
}

milliseconds StepsModel::totalDuration() const
{
    return m_ends.empty() ? milliseconds{0} : m_ends.back();
}

QString StepsModel::problem(int row, int column) const
{
    if (row < 0 || row >= m_steps.size())
        return {};
    return problemOf(m_steps.at(row), column);
}

int StepsModel::problemCount() const
{
    return m_problems;
}

bool StepsModel::insert(int before, const QList<StepText> &steps, const QString &what)
{
    if (steps.isEmpty())
        return true;
    if (m_steps.size() + steps.size() > maximumStepCount)
        return false;
    const auto at = std::clamp<qsizetype>(before, 0, m_steps.size());
    replace(m_steps.first(at) + steps + m_steps.sliced(at), what);
    return true;
}

bool StepsModel::duplicate(const QList<int> &rows)
{
    const QList<int> chosen = sane(rows);
    if (chosen.isEmpty())
        return true;
    QList<StepText> copies;
    for (const int row : chosen)
        copies.append(m_steps.at(row));
    return insert(chosen.last() + 1, copies, tr("Duplicate %n step(s)", nullptr, int(chosen.size())));
}

bool StepsModel::repeat(int times)
{
    if (times < 1 || m_steps.size() * times > maximumStepCount)
        return false;
    QList<StepText> all;
    for (int i = 0; i < times; ++i)
        all += m_steps;
    replace(all, tr("Repeat the sequence"));
    return true;
}

void StepsModel::remove(const QList<int> &rows)
{
    const QList<int> chosen = sane(rows);
    QList<StepText> rest = m_steps;
    for (auto row = chosen.rbegin(); row != chosen.rend(); ++row)
        rest.removeAt(*row);
    replace(rest, tr("Remove %n step(s)", nullptr, int(chosen.size())));
}

int StepsModel::move(const QList<int> &rows, int before)
{
    const QList<int> chosen = sane(rows);
    QList<StepText> moved;
    QList<StepText> rest;
    qsizetype at = 0;
    for (int row = 0; row < m_steps.size(); ++row) {
        const bool isChosen = std::binary_search(chosen.begin(), chosen.end(), row);
        (isChosen ? moved : rest).append(m_steps.at(row));
        if (!isChosen && row < before)
            ++at;
    }
    replace(rest.first(at) + moved + rest.sliced(at), tr("Move %n step(s)", nullptr, int(chosen.size())));
    return static_cast<int>(at);
}

void StepsModel::replace(const QList<StepText> &steps, const QString &what)
{
    if (steps != m_steps && steps.size() <= maximumStepCount)
        m_undo.push(new StepsChange(*this, steps, what));
}

StepText StepsModel::stepLike(int row) const
{
    if (row < 0 || row >= m_steps.size())
        return steptext::fromStep({Cap::noLimit(), std::chrono::seconds{10}, {}});
    return {m_steps.at(row).cap, m_steps.at(row).duration, {}};
}

void StepsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<int> StepsModel::sane(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.removeIf([this](int row) { return row < 0 || row >= m_steps.size(); });
    return rows;
}

/// Tells views of no more than what differs, so that they keep their place.
void StepsModel::show(const QList<StepText> &steps)
{
    const qsizetype common = std::min(m_steps.size(), steps.size());
    qsizetype head = 0;
    while (head < common && m_steps.at(head) == steps.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && m_steps.at(m_steps.size() - 1 - tail) == steps.at(steps.size() - 1 - tail))
        ++tail;
    const int surplus = int(steps.size() - m_steps.size());
    const qsizetype changedEnd = common - tail;
    if (changedEnd > head) {
        assign(steps.first(changedEnd) + m_steps.sliced(changedEnd));
        Q_EMIT dataChanged(index(int(head), 0), index(int(changedEnd) - 1, ColumnCount - 1));
    }
    const int first = int(changedEnd);
    if (surplus > 0)
        beginInsertRows({}, first, first + surplus - 1);
    else if (surplus < 0)
        beginRemoveRows({}, first, first - surplus - 1);
    assign(steps);
    if (surplus > 0)
        endInsertRows();
    else if (surplus < 0)
        endRemoveRows();
    // Start times follow the change down to the last row.
    if (head < m_steps.size())
        Q_EMIT dataChanged(index(int(head), 0), index(int(m_steps.size()) - 1, ColumnCount - 1));
    Q_EMIT stepsChanged();
}

void StepsModel::assign(const QList<StepText> &steps)
{
    m_steps = steps;
    m_ends.clear();
    m_problems = 0;
    milliseconds end{0};
    for (const StepText &text : m_steps) {
        if (const auto step = steptext::toStep(text))
            end += step->duration;
        m_ends.push_back(end);
        m_problems += problemsOf(text);
    }
}

QVariant StepsModel::text(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column) {
    case CapColumn:
        return steptext::shownCap(m_steps.at(row).cap);
    case DurationColumn:
        return m_steps.at(row).duration;
    case LabelColumn:
        return m_steps.at(row).label;
    case StartColumn:
        return wording::clockDigits(row == 0 ? milliseconds{0} : m_ends[at - 1]);
    case EndColumn:
        return wording::clockDigits(m_ends[at]);
    default:
        return {};
    }
}

} // namespace castbench
