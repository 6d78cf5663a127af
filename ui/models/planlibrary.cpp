#include "ui/models/planlibrary.h"

#include "controllers/domain/savefile.h"
#include "controllers/domain/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace castbench {

namespace {

constexpr qsizetype maximumFiles = 1000;

PlanEntry read(const QString &path, bool builtIn)
{
    Expected<Plan> plan = loadPlan(path);
    if (!plan)
        return {path, builtIn, {}, plan.error()};
    return {path, builtIn, std::move(*plan), {}};
}

bool byTitle(const PlanEntry &a, const PlanEntry &b)
{
    if (a.error.has_value() != b.error.has_value())
        return b.error.has_value();
    const int order = a.plan.title.localeAwareCompare(b.plan.title);
    return order == 0 ? a.path < b.path : order < 0;
}

Expected<void> write(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [&bytes](QIODevice &file) -> Expected<void> {
        if (file.write(bytes) != bytes.size())
            return writeError(file);
        return {};
    });
}

} // namespace

PlanLibrary::PlanLibrary(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    refresh();
}

QString PlanLibrary::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("plans"));
}

const PlanEntry *PlanLibrary::find(const QString &path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const PlanEntry &entry) { return entry.path == path; });
    return found == m_entries.end() ? nullptr : &*found;
}

const PlanEntry *PlanLibrary::findSame(const Plan &plan) const
{
    const auto same = [named = plan](const PlanEntry &entry) mutable {
        named.name = entry.plan.name;
        return !entry.error && entry.plan == named;
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    return found == m_entries.end() ? nullptr : &*found;
}

void PlanLibrary::refresh()
{
    std::vector<PlanEntry> entries;
    for (const QString &name : builtInPlans())
        entries.push_back(read(name, true));
    const auto own = static_cast<std::ptrdiff_t>(entries.size());
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files.first(std::min(files.size(), maximumFiles)))
        entries.push_back(read(file.absoluteFilePath(), false));
    std::sort(entries.begin() + own, entries.end(), byTitle);
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    Q_EMIT changed();
}

Expected<QString> PlanLibrary::save(const Plan &plan)
{
    if (!isSafeId(plan.name))
        return Error{ErrorCode::InvalidInput,
                     tr("%1 cannot name a file. Use letters, digits, “-” and “_”.").arg(quoted(plan.name)),
                     {}};
    if (const auto made = makeFolder(m_folder); !made)
        return made.error();
    const QString path = freePath(plan.name);
    Plan named = plan;
    // The file's name and the plan's are one where that can be.
    if (const QString name = QFileInfo(path).completeBaseName(); isSafeId(name))
        named.name = name;
    if (const auto saved = saveAs(named, path); !saved)
        return saved.error();
    return path;
}

Expected<void> PlanLibrary::saveAs(const Plan &plan, const QString &path)
{
    const auto saved = savePlan(plan, path);
    refresh();
    return saved;
}

Expected<void> PlanLibrary::rename(const QString &path, const QString &title)
{
    const auto entry = ownFile(path);
    if (!entry)
        return entry.error();
    if ((*entry)->error)
        return *(*entry)->error;
    Plan plan = (*entry)->plan;
    plan.title = title.trimmed();
    return saveAs(plan, path);
}

Expected<DeletedPlan> PlanLibrary::remove(const QString &path)
{
    const auto entry = ownFile(path);
    if (!entry)
        return entry.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, file.errorString(), path};
    DeletedPlan deleted{path, (*entry)->plan.title, file.readAll()};
    file.close();
    if (!file.remove())
        return Error{ErrorCode::ReadOnly,
                     tr("This file cannot be deleted. Check who may write to its folder."), path};
    refresh();
    return deleted;
}

Expected<QString> PlanLibrary::restore(const DeletedPlan &deleted)
{
    const QString path =
        QFileInfo::exists(deleted.path) ? freePath(QFileInfo(deleted.path).completeBaseName()) : deleted.path;
    const auto written = write(path, deleted.bytes);
    refresh();
    if (!written)
        return written.error();
    return path;
}

/// A name of a built-in plan counts as taken, too: on the command line it would mean that one.
QString PlanLibrary::freePath(const QString &name) const
{
    const QDir folder(m_folder);
    const QStringList builtIn = builtInPlans();
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        const QString path = folder.absoluteFilePath(tried + QStringLiteral(".json"));
        if (!builtIn.contains(tried) && !QFileInfo::exists(path))
            return path;
    }
}

Expected<const PlanEntry *> PlanLibrary::ownFile(const QString &path) const
{
    const PlanEntry *entry = find(path);
    if (!entry)
        return Error{ErrorCode::NotFound, tr("This plan is not there any more."), path};
    if (entry->builtIn)
        return Error{ErrorCode::Refused, tr("This plan is built in. Save a copy and change that."), path};
    return entry;
}

} // namespace castbench
