#pragma once

#include "controllers/domain/sample.h"

#include <QObject>

namespace castbench {

/// Hands what Qt and libraries write as messages to the window's log as well, from whatever thread they come.
/// What was installed before still gets them. One at a time.
class QtMessages final : public QObject
{
    Q_OBJECT

public:
    explicit QtMessages(QObject *parent = nullptr);
    ~QtMessages() override;

Q_SIGNALS:
    /// On this object's thread.
    void messageArrived(castbench::Severity severity, const QString &category, const QString &text);
};

} // namespace castbench
