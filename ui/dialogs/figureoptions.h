#pragma once

#include "ui/charts/figureexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace castbench {

/// How a figure is to be saved: format, size on paper, resolution, size of its text, colours.
class FigureOptions : public QWidget
{
    Q_OBJECT

public:
    explicit FigureOptions(QWidget *parent = nullptr);

    FigureFormat format() const;
    /// "png", "svg", "pdf".
    QString formatKey() const;
    FigureSize size() const;
    /// Of the preset or as typed: "1063 × 1500 pixels".
    QString pixelsText() const;
    ChartTheme theme() const;

    /// Everything as it was left.
    QByteArray state() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    QDoubleSpinBox *addLength(const QString &name, double from, double to, double present);
    void setTexts();
    void choosePreset();
    void becomeCustom();
    void adapt();

    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_preset;
    QDoubleSpinBox *m_width;  ///< mm
    QDoubleSpinBox *m_height; ///< mm
    QSpinBox *m_dpi;
    QDoubleSpinBox *m_text; ///< pt
    QCheckBox *m_transparent;
    QCheckBox *m_dark;
};

} // namespace castbench
