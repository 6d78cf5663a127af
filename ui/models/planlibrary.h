#pragma once

#include "controllers/domain/plan.h"

#include <QByteArray>
#include <QObject>

#include <optional>
#include <vector>

namespace castbench {

/// A plan that can be run, or a file in which one was expected.
struct PlanEntry
{
    QString path; ///< of the file; the name of a built-in plan
    bool builtIn = false;
    Plan plan;                  ///< empty where there is an error
    std::optional<Error> error; ///< names file, field or line, and remedy

    bool operator==(const PlanEntry &) const = default;
};

/// A file as it was before it was deleted.
struct DeletedPlan
{
    QString path;
    QString title;
    QByteArray bytes;
};

/// The built-in plans, and those of a folder of the user's. Files are written as a whole or not at all.
class PlanLibrary : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when something is saved first.
    explicit PlanLibrary(const QString &folder, QObject *parent = nullptr);
    /// Where the program keeps plans.
    static QString defaultFolder();

    /// Built-in plans first, then by title; files that cannot be read last.
    const std::vector<PlanEntry> &entries() const
    {
        return m_entries;
    }
    const PlanEntry *find(const QString &path) const;
    /// One that says the same under any name; nullptr: there is none.
    const PlanEntry *findSame(const Plan &plan) const;
    /// Looks at the folder anew. At most 1000 files are listed.
    void refresh();

    /// Saves under a file name made from the plan's name; one that is taken gets a number. Answers with the
    /// path. Errors: InvalidInput (the name), ReadOnly, DiskFull, Storage.
    Expected<QString> save(const Plan &plan);
    /// Writes the plan to any file, over what was there.
    Expected<void> saveAs(const Plan &plan, const QString &path);
    /// Errors: NotFound, Refused (a built-in plan), and those of saveAs().
    Expected<void> rename(const QString &path, const QString &title);
    /// Errors: NotFound, Refused (a built-in plan), ReadOnly.
    Expected<DeletedPlan> remove(const QString &path);
    /// Writes a deleted plan back, under another name where its own is taken. Errors as save().
    Expected<QString> restore(const DeletedPlan &deleted);

Q_SIGNALS:
    void changed();

private:
    QString freePath(const QString &name) const;
    Expected<const PlanEntry *> ownFile(const QString &path) const;

    QString m_folder;
    std::vector<PlanEntry> m_entries;
};

} // namespace castbench
