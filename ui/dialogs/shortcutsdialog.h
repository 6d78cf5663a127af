#pragma once

#include <QDialog>

#include <utility>
#include <vector>

namespace castbench {

/// All keys at one glance.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What each key does, and the key.
    explicit ShortcutsDialog(const std::vector<std::pair<QString, QString>> &shortcuts,
                             QWidget *parent = nullptr);
};

} // namespace castbench
