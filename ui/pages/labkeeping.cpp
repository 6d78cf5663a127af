#include "ui/pages/labkeeping.h"

#include "controllers/contracts/labsecrets.h"
#include "controllers/domain/labfiles.h"
#include "ui/dialogs/obsscript.h"
#include "ui/services/labdocument.h"
#include "ui/services/labservice.h"
#include "ui/services/prompts.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace castbench {

namespace {

const QString recentKind = QStringLiteral("labs");
const QString builtInName = QStringLiteral("simulated");
const QString builtInNsdpName = QStringLiteral("simulated-nsdp");

} // namespace

LabKeeping::LabKeeping(LabDocument &document, LabService &service, SecretStore &secrets, Prompts &prompts,
                       Settings &settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_service(service)
    , m_secrets(secrets)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_window(window)
{
}

LabKeeping::~LabKeeping()
{
    m_stop.request_stop();
}

void LabKeeping::newLab()
{
    whenSafe([this] {
        Lab lab = castbench::newLab();
        lab.name = tr("New lab");
        m_document.openFile(lab, {});
    });
}

void LabKeeping::openBuiltIn(const QString &switchDriver)
{
    whenSafe([this, switchDriver] {
        m_stop.request_stop();
        m_stop = std::stop_source();
        startBuiltIn(switchDriver, m_stop.get_token());
    });
}

QCoro::Task<void> LabKeeping::startBuiltIn(QString switchDriver, std::stop_token stop)
{
    const QPointer<LabKeeping> alive(this);
    Q_EMIT busy(true);
    const Expected<BuiltInLab> started = co_await m_service.startBuiltInLab(switchDriver, stop);
    if (!alive || stop.stop_requested())
        co_return;
    Q_EMIT busy(false);
    if (!started) {
        Q_EMIT failed(started.error());
        co_return;
    }
    m_document.openBuiltIn(started->lab);
    m_settings.setLastLab(switchDriver == switchdrivers::nsdp ? builtInNsdpName : builtInName);
}

void LabKeeping::open()
{
    const auto path = m_prompts.openFile(m_window, {tr("Open lab"), {}, {}, filters()});
    if (path)
        openPath(*path);
}

void LabKeeping::openPath(const QString &path)
{
    const Expected<Lab> lab = loadLab(path);
    if (!lab) {
        m_settings.removeRecentFile(recentKind, path);
        Q_EMIT failed(lab.error());
        return;
    }
    whenSafe([this, path, opened = *lab] {
        m_document.openFile(opened, path);
        m_settings.addRecentFile(recentKind, path);
        m_settings.setLastLab(path);
    });
}

void LabKeeping::save()
{
    saveThen([] {}, false);
}

void LabKeeping::saveAs()
{
    saveThen([] {}, true);
}

/// False where the user gave no file.
bool LabKeeping::saveThen(const std::function<void()> &then, bool anew)
{
    if (m_document.source() != LabDocument::Source::File)
        return false;
    QString path = m_document.path();
    if (anew || path.isEmpty()) {
        const auto chosen = m_prompts.saveFile(m_window, {tr("Save lab"), {}, suggestedName(), filters()});
        if (!chosen)
            return false;
        path = *chosen;
    }
    saveTo(path, then);
    return true;
}

void LabKeeping::saveTo(const QString &path, const std::function<void()> &then)
{
    write(m_document.lab(), path, then);
}

QCoro::Task<void> LabKeeping::write(Lab lab, QString path, std::function<void()> then)
{
    const QPointer<LabKeeping> alive(this);
    const Expected<Lab> stored = co_await storeSecrets(lab, m_secrets);
    if (!alive)
        co_return;
    if (!stored) {
        Q_EMIT failed(
            stored.error().within(tr("The lab was not saved, because a password could not be kept")));
        co_return;
    }
    if (const Expected<void> saved = saveLab(*stored, path); !saved) {
        Q_EMIT failed(saved.error());
        co_return;
    }
    // Edited meanwhile: what is in the file is not what is shown, so it stays unsaved.
    if (m_document.lab() != lab) {
        Q_EMIT told(tr("Saved without your last change. Save once more."));
        co_return;
    }
    m_document.change(*stored, tr("Keep passwords in the store"));
    m_document.setSaved(path);
    m_settings.addRecentFile(recentKind, path);
    m_settings.setLastLab(path);
    Q_EMIT told(tr("Saved as %1.").arg(path));
    then();
}

void LabKeeping::import()
{
    const auto path = m_prompts.openFile(m_window, {tr("Import lab"), {}, {}, filters()});
    if (!path)
        return;
    const Expected<Lab> lab = loadLab(*path);
    if (!lab) {
        Q_EMIT failed(lab.error());
        return;
    }
    if (m_document.source() == LabDocument::Source::File) {
        m_document.change(*lab, tr("Import %1").arg(QFileInfo(*path).fileName()));
        return;
    }
    whenSafe([this, imported = *lab, name = QFileInfo(*path).fileName()] {
        // A lab of its own, not saved yet.
        m_document.close();
        m_document.change(imported, tr("Import %1").arg(name));
    });
}

void LabKeeping::exportLab()
{
    if (m_document.source() == LabDocument::Source::None)
        return;
    const auto path =
        m_prompts.saveFile(m_window, {tr("Export lab without secrets"), {}, suggestedName(), filters()});
    if (!path)
        return;
    if (const Expected<void> done = castbench::exportLab(m_document.lab(), *path, SecretReferences::Remove);
        !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Exported to %1, without passwords.").arg(*path));
}

void LabKeeping::saveObsScript()
{
    const auto saved = castbench::saveObsScript(m_prompts, m_window);
    if (saved && *saved)
        Q_EMIT toldWithHelp(obsScriptNextSteps(**saved), obsScriptTopic);
    else if (saved)
        Q_EMIT failed(saved->error());
}

void LabKeeping::whenSafe(std::function<void()> then)
{
    if (!m_document.isModified() || m_document.source() != LabDocument::Source::File) {
        then();
        return;
    }
    Question question;
    question.title = tr("Unsaved lab");
    question.text = tr("Save the changes of the lab %1?").arg(m_document.lab().name);
    question.detail = tr("Otherwise they are lost.");
    question.accept = tr("Save");
    question.discard = tr("Do not save");
    switch (m_prompts.ask(m_window, question)) {
    case Answer::Accept:
        saveThen(then, false);
        break;
    case Answer::Discard:
        then();
        break;
    case Answer::Cancel:
        break;
    }
}

void LabKeeping::change(const Lab &lab, const QString &what)
{
    store(lab, what);
}

QCoro::Task<void> LabKeeping::store(Lab lab, QString what)
{
    const QPointer<LabKeeping> alive(this);
    const Lab before = m_document.lab();
    const Expected<Lab> stored = co_await storeSecrets(lab, m_secrets);
    if (!alive)
        co_return;
    if (m_document.lab() != before) {
        Q_EMIT failed(
            {ErrorCode::Refused, tr("The lab was changed meanwhile; edit the device once more."), what});
        co_return;
    }
    m_document.change(stored ? *stored : lab, what);
    if (!stored)
        Q_EMIT failed(stored.error().within(tr("The password is kept in memory only")));
}

QString LabKeeping::suggestedName() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    QString name;
    for (const QChar c : m_document.lab().name.left(60))
        name += c.isLetterOrNumber() ? c.toLower() : QChar(u'-');
    return QStringLiteral("%1.json").arg(name.isEmpty() ? QStringLiteral("lab") : name);
}

QStringList LabKeeping::filters() const
{
    return {tr("Lab (*.json)"), tr("All files (*)")};
}

} // namespace castbench
