#pragma once

#include "ui/services/prompts.h"

namespace castbench {

class Settings;

/// Asks with the system's dialogs.
class DialogPrompts final : public Prompts
{
public:
    /// `settings` remembers the folder of the last file dialog.
    explicit DialogPrompts(Settings &settings);

    Answer ask(QWidget *parent, const Question &question) override;
    std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> folder(QWidget *parent, const FileQuestion &question) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                const QString &present) override;

private:
    QString start(const FileQuestion &question) const;
    std::optional<QString> remembered(const QString &path);

    Settings &m_settings;
};

} // namespace castbench
