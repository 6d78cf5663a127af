#include "ui/dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QTextBrowser>

#include <array>

namespace castbench {

namespace {

struct Part
{
    const char *name;
    const char *licence;
    const char *home;
};

constexpr std::array parts{
    Part{"Qt", "LGPL-3.0", "https://www.qt.io/"},
    Part{"Qt Charts", "GPL-3.0", "https://doc.qt.io/qt-6/qtcharts-index.html"},
    Part{"Boost", "BSL-1.0", "https://www.boost.org/"},
    Part{"Net-SNMP", "BSD-3-Clause", "http://www.net-snmp.org/"},
    Part{"FFmpeg", "LGPL-2.1-or-later; GPL-2.0-or-later where built so", "https://ffmpeg.org/"},
    Part{"QCoro", "MIT", "https://qcoro.dvratil.cz/"},
    Part{"libarchive", "BSD-2-Clause", "https://www.libarchive.org/"},
    Part{"SQLite", "public domain", "https://www.sqlite.org/"},
    Part{"OpenSSL", "Apache-2.0", "https://www.openssl.org/"},
    Part{"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(this))
    , m_licences(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QPixmap(QStringLiteral(":/castbench/icons/castbench.png"))
                           .scaledToHeight(64, Qt::SmoothTransformation));
    m_heading->setObjectName(QStringLiteral("aboutHeading"));
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_heading->setWordWrap(true);
    m_licences->setObjectName(QStringLiteral("licences"));
    m_licences->setOpenExternalLinks(true);
    m_licences->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 64, fontMetrics().height() * 16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_licences, 1);
    layout->addWidget(buttons);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Castbench"));
    m_heading->setText(
        tr("<h3>Castbench %1</h3><p>A lab instrument for live streaming. Free software under the GNU "
           "General Public License, version 3.</p>")
            .arg(QStringLiteral(CASTBENCH_VERSION)));
    m_licences->setAccessibleName(tr("Parts and their licences"));
    QString rows;
    for (const Part &part : parts) {
        rows += QStringLiteral("<tr><td><a href=\"%1\">%2</a></td><td>%3</td></tr>")
                    .arg(QString::fromLatin1(part.home), QString::fromLatin1(part.name),
                         QString::fromLatin1(part.licence));
    }
    m_licences->setHtml(
        QStringLiteral("<p>%1</p><table cellpadding=\"4\"><tr><th align=\"left\">%2</th>"
                       "<th align=\"left\">%3</th></tr>%4</table>")
            .arg(
                tr("It runs on Qt %1 and stands on the work of others:").arg(QString::fromLatin1(qVersion())),
                tr("Part"), tr("Licence"), rows));
}

} // namespace castbench
