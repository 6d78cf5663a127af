#include "ui/models/steptext.h"

#include "controllers/domain/jsonreader.h"
#include "controllers/domain/text.h"
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <random>

namespace castbench::steptext {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds shortestStep = 1s;
constexpr milliseconds longestStep = 24h;

QString translated(const char *text)
{
    return QCoreApplication::translate("Step", text);
}

bool isNoLimit(const StepText &step)
{
    const Expected<Cap> cap = Cap::parse(step.cap);
    return cap && !cap->isLimited();
}

bool isCap(const QString &text)
{
    return Cap::parse(text).has_value();
}

bool isDuration(const QString &text)
{
    return parseDuration(text).has_value();
}

/// No cell can be read, and no cell has a digit: the titles above a table.
bool isTitleLine(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (isCap(cell) || isDuration(cell))
            return false;
        for (const QChar c : cell) {
            if (c.isDigit())
                return false;
        }
    }
    return true;
}

StepText fromCells(const QStringList &cells, const QString &defaultDuration)
{
    const auto cell = [&cells](int index) {
        return cells.value(index).trimmed();
    };
    if (!isCap(cell(0)) && isCap(cell(1)))
        return {cell(1), cells.size() > 2 ? cell(2) : defaultDuration, cell(0)};
    return {cell(0), cells.size() > 1 && !cell(1).isEmpty() ? cell(1) : defaultDuration, cell(2)};
}

/// A cell must not break the table.
QString clean(QString cell)
{
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

StepText fromStep(const Step &step)
{
    return {step.cap.text(), formatDuration(step.duration), step.label};
}

QList<StepText> fromSteps(const std::vector<Step> &steps)
{
    QList<StepText> texts;
    texts.reserve(static_cast<qsizetype>(steps.size()));
    for (const Step &step : steps)
        texts.append(fromStep(step));
    return texts;
}

QString shownCap(const QString &text)
{
    return isNoLimit({text, {}, {}}) ? wording::cap(Cap::noLimit()) : text;
}

QString typedCap(const QString &text)
{
    const QString noLimit = wording::cap(Cap::noLimit());
    return text.compare(noLimit, Qt::CaseInsensitive) == 0 ? Cap::noLimit().text() : text;
}

QString capProblem(const QString &text)
{
    if (isCap(text))
        return {};
    return translated(
        QT_TRANSLATE_NOOP("Step", "This is not a cap from 16 kbit/s to 100 Gbit/s. Write it as “512 kbit/s”, "
                                  "“4 Mbit/s” or “No Limit”."));
}

QString durationProblem(const QString &text)
{
    const Expected<milliseconds> duration = parseDuration(text);
    if (duration && *duration >= shortestStep && *duration <= longestStep)
        return {};
    return translated(QT_TRANSLATE_NOOP(
        "Step", "This is not a duration from 1 s to 24 h. Write it as “10 s”, “1.5 s”, “5 min” or "
                "“2 h”."));
}

QString labelProblem(const QString &text)
{
    if (text.size() > maximumTextLength)
        return translated(
            QT_TRANSLATE_NOOP("Step", "This label is longer than 1000 characters. Shorten it."));
    if (hasControlCharacters(text))
        return translated(
            QT_TRANSLATE_NOOP("Step", "This label holds a character that cannot be shown. Type it anew."));
    return {};
}

std::optional<Step> toStep(const StepText &text)
{
    if (!durationProblem(text.duration).isEmpty() || !labelProblem(text.label).isEmpty())
        return std::nullopt;
    const Expected<Cap> cap = Cap::parse(text.cap);
    const Expected<milliseconds> duration = parseDuration(text.duration);
    if (!cap || !duration)
        return std::nullopt;
    return Step{*cap, *duration, text.label};
}

QString toTable(const QList<StepText> &steps)
{
    QString table;
    for (const StepText &step : steps)
        table += clean(step.cap) + u'\t' + clean(step.duration) + u'\t' + clean(step.label) + u'\n';
    return table;
}

QList<StepText> fromTable(const QString &table, const QString &defaultDuration)
{
    QList<StepText> steps;
    bool first = true;
    for (const QStringView line : QStringView(table).tokenize(u'\n')) {
        const QString text = line.toString().remove(u'\r');
        if (text.trimmed().isEmpty())
            continue;
        const QStringList cells = text.split(u'\t');
        if (std::exchange(first, false) && isTitleLine(cells))
            continue;
        steps.append(fromCells(cells, defaultDuration));
        if (steps.size() == maximumStepCount)
            break;
    }
    return steps;
}

QList<StepText> shuffled(QList<StepText> steps, quint32 seed, bool keepEnds)
{
    qsizetype begin = 0;
    qsizetype end = steps.size();
    if (keepEnds && begin < end && isNoLimit(steps.front()))
        ++begin;
    if (keepEnds && begin < end && isNoLimit(steps.back()))
        --end;
    // Fisher and Yates by hand: std::shuffle and the distributions differ between standard libraries.
    std::mt19937 random(seed);
    for (qsizetype i = end - 1; i > begin; --i) {
        const auto choices = static_cast<quint32>(i - begin + 1);
        steps.swapItemsAt(i, begin + static_cast<qsizetype>(random() % choices));
    }
    return steps;
}

} // namespace castbench::steptext
