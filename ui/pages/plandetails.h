#pragma once

#include "controllers/domain/plan.h"

#include <QWidget>

class QLabel;

namespace castbench {

class Timeline;

/// One plan: its name, the facts, its steps over time. Or what is wrong with a plan's file.
class PlanDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget *parent = nullptr);

    /// `lab` says where it would run.
    void showPlan(const Plan &plan, const QString &lab);
    void showError(const Error &error);

private:
    QLabel *m_title;
    QLabel *m_facts;
    Timeline *m_timeline;
    QLabel *m_lab;
};

} // namespace castbench
