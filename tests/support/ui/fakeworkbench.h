#pragma once

#include "controllers/storage/runlibrary.h"
#include "tests/support/fakeclock.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "tests/support/ui/fakesecretstore.h"
#include "tests/support/ui/fakeswitchservice.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/services/labdocument.h"
#include "ui/services/workbench.h"
#include "ui/settings/settings.h"

#include <QTemporaryDir>

namespace castbench {

/// Everything a window works with, in a folder of its own.
struct FakeWorkbench
{
    QTemporaryDir folder;
    test::FakeClock clock;
    Settings settings{folder.filePath(QStringLiteral("castbench.ini"))};
    ScriptedPrompts prompts;
    LabDocument lab;
    FakeLabService labService;
    FakeSwitchService switchService;
    FakeRunService runService;
    RunLibrary library{clock, folder.filePath(QStringLiteral("runs.db"))};
    FakeSecretStore secrets;

    Workbench bench()
    {
        return {clock, settings, prompts, lab, labService, switchService, runService, library, secrets};
    }
};

} // namespace castbench
