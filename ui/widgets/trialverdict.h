#pragma once

#include "controllers/domain/sample.h"

#include <QWidget>

class QLabel;

namespace castbench {

/// A sentence with the sign of what it means. Empty, it takes no room.
class TrialVerdict : public QWidget
{
    Q_OBJECT

public:
    explicit TrialVerdict(QWidget *parent = nullptr);

    /// Info stands for "all is well" here.
    void show(Severity severity, const QString &text);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Severity m_severity = Severity::Info;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace castbench
