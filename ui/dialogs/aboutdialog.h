#pragma once

#include <QDialog>

class QLabel;
class QTextBrowser;

namespace castbench {

/// Which version this is, what it is made of, and under which licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QTextBrowser *m_licences;
};

} // namespace castbench
