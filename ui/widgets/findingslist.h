#pragma once

#include "controllers/contracts/probe.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace castbench {

/// What was found on a device, a paragraph each: sign, what was checked, what was found, and what to do about
/// it. Bad findings come first.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// Shows at most 50 of them.
    void setFindings(const std::vector<Finding> &findings);
    /// Everything shown, as text.
    QString text() const
    {
        return m_text;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeContent();
    void fill();
    void addFinding(const Finding &finding);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Finding> m_findings;
    QString m_text;
};

} // namespace castbench
