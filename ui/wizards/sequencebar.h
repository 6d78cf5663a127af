#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace castbench {

/// What is done with all steps at once: repeating them, and putting them in an order that a seed decides.
class SequenceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceBar(QWidget *parent = nullptr);

    void setStepCount(int count);

Q_SIGNALS:
    void repeatRequested(int times);
    void randomiseRequested(quint32 seed, bool keepEnds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_timesLabel;
    QSpinBox *m_times;
    QToolButton *m_repeat;
    QLabel *m_seedLabel;
    QSpinBox *m_seed;
    QToolButton *m_newSeed;
    QCheckBox *m_keepEnds;
    QToolButton *m_randomise;
};

} // namespace castbench
