#pragma once

#include <QWidget>

class QVBoxLayout;

namespace castbench {

class MessageBar;

/// One of the main window's pages: a message bar on top, the page's content below. A page sets its texts in
/// retranslate() only; it is called whenever the language changes, and once by the page's constructor.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// What the side bar and the window's title call it: "Lab".
    virtual QString title() const = 0;
    /// Name of the help page about it, a file in resources/help without ".md": "lab".
    virtual QString helpTopic() const = 0;
    /// Says what went wrong on this page, and what to do.
    MessageBar &messages()
    {
        return *m_messages;
    }

protected:
    /// Fills the page below the message bar.
    void setContent(QWidget *content);
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    MessageBar *m_messages;
};

} // namespace castbench
