#include "ui/dialogs/figureoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSpinBox>

#include <array>

namespace castbench {

namespace {

constexpr double millimetresPerInch = 25.4;

/// A size that figures often have.
struct Preset
{
    const char *name;
    double widthMm;
    double heightMm;
    int dpi;
    double textPoints;
};

constexpr std::array<Preset, 4> presets{{
    {QT_TRANSLATE_NOOP("castbench::FigureOptions", "Column of a paper (90 mm)"), 90, 127, 300, 7},
    {QT_TRANSLATE_NOOP("castbench::FigureOptions", "Width of a page (180 mm)"), 180, 200, 300, 8},
    {QT_TRANSLATE_NOOP("castbench::FigureOptions", "Slide (1920 × 1080)"), 338.67, 190.5, 144, 12},
    {QT_TRANSLATE_NOOP("castbench::FigureOptions", "Own size"), 0, 0, 0, 0},
}};
constexpr int ownSize = static_cast<int>(presets.size()) - 1;

int pixels(double millimetres, int dpi)
{
    return qRound(millimetres / millimetresPerInch * dpi);
}

} // namespace

FigureOptions::FigureOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_width(addLength(QStringLiteral("figureWidth"), 20, 1000, presets[0].widthMm))
    , m_height(addLength(QStringLiteral("figureHeight"), 20, 1000, presets[0].heightMm))
    , m_dpi(new QSpinBox(this))
    , m_text(addLength(QStringLiteral("figureText"), 4, 48, presets[0].textPoints))
    , m_transparent(new QCheckBox(this))
    , m_dark(new QCheckBox(this))
{
    m_format->setObjectName(QStringLiteral("figureFormat"));
    for (const char *key : {"png", "svg", "pdf"})
        m_format->addItem(QString::fromLatin1(key).toUpper(), QString::fromLatin1(key));
    m_preset->setObjectName(QStringLiteral("figurePreset"));
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_preset->addItem(QString());
    m_dpi->setObjectName(QStringLiteral("figureDpi"));
    m_dpi->setRange(72, 1200);
    m_dpi->setValue(presets[0].dpi);
    m_transparent->setObjectName(QStringLiteral("figureTransparent"));
    m_dark->setObjectName(QStringLiteral("figureDark"));
    m_form->setContentsMargins({});
    setTexts();
    connect(m_preset, &QComboBox::activated, this, &FigureOptions::choosePreset);
    for (QDoubleSpinBox *length : {m_width, m_height, m_text})
        connect(length, &QDoubleSpinBox::valueChanged, this, &FigureOptions::becomeCustom);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureOptions::becomeCustom);
    connect(m_format, &QComboBox::currentIndexChanged, this, &FigureOptions::adapt);
    for (QCheckBox *box : {m_transparent, m_dark})
        connect(box, &QCheckBox::toggled, this, &FigureOptions::changed);
    adapt();
}

FigureFormat FigureOptions::format() const
{
    return figureFormatFromKey(formatKey()).value_or(FigureFormat::Png);
}

QString FigureOptions::formatKey() const
{
    return m_format->currentData().toString();
}

FigureSize FigureOptions::size() const
{
    FigureSize size;
    size.dpi = m_dpi->value();
    size.width = pixels(m_width->value(), size.dpi);
    size.height = pixels(m_height->value(), size.dpi);
    size.fontPoints = m_text->value();
    return size;
}

QString FigureOptions::pixelsText() const
{
    return tr("%1 × %2 pixels").arg(size().width).arg(size().height);
}

ChartTheme FigureOptions::theme() const
{
    ChartTheme theme = m_dark->isChecked() ? ChartTheme::darkScreen() : ChartTheme::light();
    if (m_transparent->isChecked() && format() != FigureFormat::Pdf)
        theme.background.setAlpha(0);
    return theme;
}

QByteArray FigureOptions::state() const
{
    const QJsonObject object{{QStringLiteral("format"), formatKey()},
                             {QStringLiteral("preset"), m_preset->currentIndex()},
                             {QStringLiteral("width_mm"), m_width->value()},
                             {QStringLiteral("height_mm"), m_height->value()},
                             {QStringLiteral("dpi"), m_dpi->value()},
                             {QStringLiteral("text_pt"), m_text->value()},
                             {QStringLiteral("transparent"), m_transparent->isChecked()},
                             {QStringLiteral("dark"), m_dark->isChecked()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FigureOptions::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(object.value(QStringLiteral("format")).toString())));
    // Out of range is clamped by the fields themselves.
    m_width->setValue(object.value(QStringLiteral("width_mm")).toDouble(m_width->value()));
    m_height->setValue(object.value(QStringLiteral("height_mm")).toDouble(m_height->value()));
    m_dpi->setValue(object.value(QStringLiteral("dpi")).toInt(m_dpi->value()));
    m_text->setValue(object.value(QStringLiteral("text_pt")).toDouble(m_text->value()));
    m_transparent->setChecked(object.value(QStringLiteral("transparent")).toBool());
    m_dark->setChecked(object.value(QStringLiteral("dark")).toBool());
    const int preset = object.value(QStringLiteral("preset")).toInt(ownSize);
    m_preset->setCurrentIndex(preset >= 0 && preset < ownSize ? preset : ownSize);
    choosePreset();
}

QDoubleSpinBox *FigureOptions::addLength(const QString &name, double from, double to, double present)
{
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(name);
    field->setDecimals(1);
    field->setRange(from, to);
    field->setValue(present);
    return field;
}

void FigureOptions::setTexts()
{
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_preset->setItemText(static_cast<int>(i), tr(presets[i].name));
    m_width->setSuffix(tr(" mm"));
    m_height->setSuffix(tr(" mm"));
    m_dpi->setSuffix(tr(" dpi"));
    m_text->setSuffix(tr(" pt"));
    m_transparent->setText(tr("&Transparent background"));
    m_dark->setText(tr("Colours for a da&rk ground"));
    m_form->addRow(tr("F&ormat"), m_format);
    m_form->addRow(tr("Si&ze"), m_preset);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("R&esolution"), m_dpi);
    m_form->addRow(tr("Te&xt"), m_text);
    m_form->addRow(m_transparent);
    m_form->addRow(m_dark);
}

void FigureOptions::choosePreset()
{
    const int index = m_preset->currentIndex();
    if (index == ownSize) {
        Q_EMIT changed();
        return;
    }
    const Preset &preset = presets[static_cast<std::size_t>(index)];
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    const QSignalBlocker quietDpi(m_dpi);
    const QSignalBlocker quietText(m_text);
    m_width->setValue(preset.widthMm);
    m_height->setValue(preset.heightMm);
    m_dpi->setValue(preset.dpi);
    m_text->setValue(preset.textPoints);
    Q_EMIT changed();
}

void FigureOptions::becomeCustom()
{
    m_preset->setCurrentIndex(ownSize);
    Q_EMIT changed();
}

void FigureOptions::adapt()
{
    // A page of a PDF has a ground of its own; its text and lines have no resolution that shows.
    m_transparent->setEnabled(format() != FigureFormat::Pdf);
    Q_EMIT changed();
}

} // namespace castbench
