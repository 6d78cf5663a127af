#pragma once

namespace castbench {

class CapRescue;
class Clock;
class LabDocument;
class LabService;
class Prompts;
class RunLibrary;
class RunService;
class SecretStore;
class Settings;
class SwitchService;

/// What the window's pages work with. Made by the program, outlives the window.
struct Workbench
{
    Clock &clock;
    Settings &settings;
    Prompts &prompts;
    LabDocument &lab;
    LabService &labService;
    SwitchService &switchService;
    RunService &runService;
    RunLibrary &library;
    SecretStore &secrets;
    CapRescue *rescue = nullptr; ///< nothing: no switch port was left capped
};

} // namespace castbench
