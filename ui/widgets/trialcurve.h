#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/time.h"

#include <QWidget>

#include <vector>

namespace castbench {

/// A rate over some seconds as a staircase beside the cap that was asked for. What was not measured is left
/// out. It is a picture of what is written beside it, and says so to those who do not see it.
class TrialCurve : public QWidget
{
    Q_OBJECT

public:
    /// A rate that held from one instant to another, since the beginning.
    struct Piece
    {
        milliseconds from{0};
        milliseconds until{0};
        double kbps = 0;
    };

    explicit TrialCurve(QWidget *parent = nullptr);

    void show(const Cap &asked, milliseconds duration, std::vector<Piece> pieces);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    double topKbps() const;
    QRectF plotRect() const;
    void paintScale(QPainter &painter, const QRectF &plot, double top) const;
    void paintPieces(QPainter &painter, const QRectF &plot, double top) const;
    void paintCap(QPainter &painter, const QRectF &plot, double top) const;

    Cap m_asked;
    milliseconds m_duration{0}; ///< 0: nothing to show
    std::vector<Piece> m_pieces;
};

} // namespace castbench
