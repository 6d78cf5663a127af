#pragma once

#include "ui/widgets/lablayout.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace castbench {

/// Draws the picture of a lab in the palette's colours.
class LabPainter
{
public:
    LabPainter(QPainter &painter, const QPalette &palette, const QFont &font);

    /// `selected` gets a thick frame; `focused` a dashed one as well, `hovered` a tint. All may be empty.
    void paint(const LabLayout &layout, const QString &capText, const QString &selected,
               const QString &focused, const QString &hovered);

private:
    void paintWire(const PictureWire &wire);
    void paintCap(const QRectF &area, const QString &text);
    void paintFrame(const PictureItem &item, bool selected, bool hovered);
    void paintCard(const PictureItem &item);
    void paintGroup(const PictureItem &item);
    void paintSwitch(const PictureItem &item, const LabLayout &layout);
    void paintPort(const PicturePort &port, bool capped);
    void paintTexts(const QRectF &area, const QString &title, const QString &below);
    void paintGlyph(const QRectF &area, const PictureItem &item);
    QColor lineColor() const;

    QPainter &m_painter;
    QPalette m_palette;
    QFont m_font;
    double m_em;
};

/// What an item is called: "B1 Commentator", "+ 37 viewers".
QString pictureTitle(const PictureItem &item);
/// What is written below that: "Port 3", "Browser", "2 with problems".
QString pictureSubtitle(const PictureItem &item);

} // namespace castbench
