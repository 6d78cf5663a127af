#pragma once

#include <QTextBlock>
#include <QTextBrowser>
#include <QTextImageFormat>

#include <utility>
#include <vector>

namespace castbench {

/// Shows a help page with its pictures no wider than the window, and those of the dark window where the
/// colours are dark: "images/lab-dark.png" for "images/lab.png".
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

    /// After another text was set.
    void fitPictures();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double roomIn(const QTextBlock &block) const;
    /// Where pictures are too wide or too narrow, and what they should be.
    std::vector<std::pair<int, QTextImageFormat>> misfits() const;

    bool m_isFitting = false;
};

} // namespace castbench
