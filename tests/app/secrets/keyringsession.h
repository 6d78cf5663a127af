#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace castbench::test {

/// A D-Bus session of this process's own with GNOME's secret service in it, unlocked and empty, so that no
/// test touches the keys of whoever runs it. Make it before anything speaks D-Bus. Linux.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    /// Why there is none; empty where it runs.
    QString missing() const
    {
        return m_missing;
    }
    /// Where the keyring keeps its files.
    QString folder() const
    {
        return m_home.path();
    }
    /// Locks it for the rest of the session; nobody is there to unlock it.
    bool lock();

private:
    bool startBus();
    bool startKeyring();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_missing;
};

} // namespace castbench::test
