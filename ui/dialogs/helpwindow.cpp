#include "ui/dialogs/helpwindow.h"

#include "ui/dialogs/helptext.h"
#include "ui/settings/settings.h"
#include "ui/widgets/themedicon.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>

namespace castbench {

namespace {

const QString stateKey = QStringLiteral("helpWindow/geometry");
const QString splitterKey = QStringLiteral("helpWindow/splitter");

QString languageNow()
{
    const QLocale locale;
    return locale.language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                 : locale.name().section(u'_', 0, 0);
}

} // namespace

HelpWindow::HelpWindow(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_library(languageNow())
    , m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_splitter->addWidget(makeContents());
    m_splitter->addWidget(makeReader());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    retranslate();
    fillContents();
    if (!restoreGeometry(settings.windowState(stateKey)))
        resize(fontMetrics().horizontalAdvance(u'x') * 130, fontMetrics().height() * 38);
    m_splitter->setSizes({width() / 4, width() * 3 / 4});
    m_splitter->restoreState(settings.windowState(splitterKey));
}

HelpWindow::~HelpWindow()
{
    m_settings.setWindowState(stateKey, saveGeometry());
    m_settings.setWindowState(splitterKey, m_splitter->saveState());
}

QWidget *HelpWindow::makeContents()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_contents = new QListWidget(side);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (auto *first = m_contents->item(0))
            showTopic(first->data(Qt::UserRole).toString());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != topic())
            showTopic(item->data(Qt::UserRole).toString());
    });
    return side;
}

QWidget *HelpWindow::makeReader()
{
    auto *reader = new QWidget(this);
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    m_back = makeButton("helpBack", reader);
    m_back->setShortcut(QKeySequence::Back);
    m_forward = makeButton("helpForward", reader);
    m_forward->setShortcut(QKeySequence::Forward);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    m_text = new HelpText(reader);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({QStringLiteral(":/castbench/help")});
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    return reader;
}

QToolButton *HelpWindow::makeButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    return button;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QStringList found = m_library.find(m_search->text());
    for (const HelpLibrary::Topic &each : m_library.topics()) {
        if (!found.contains(each.name))
            continue;
        auto *item = new QListWidgetItem(each.title, m_contents);
        item->setData(Qt::UserRole, each.name);
        if (each.name == topic())
            m_contents->setCurrentItem(item);
    }
    markFound();
}

void HelpWindow::showTopic(const QString &topic)
{
    m_history.resize(static_cast<std::size_t>(m_place + 1));
    m_history.push_back(topic);
    go(1);
}

QString HelpWindow::topic() const
{
    return m_place < 0 ? QString() : m_history.at(static_cast<std::size_t>(m_place)).section(u'#', 0, 0);
}

void HelpWindow::go(int by)
{
    const int place = m_place + by;
    if (place < 0 || place >= static_cast<int>(m_history.size()))
        return;
    m_place = place;
    display(m_history.at(static_cast<std::size_t>(place)));
    m_back->setEnabled(place > 0);
    m_forward->setEnabled(place + 1 < static_cast<int>(m_history.size()));
}

void HelpWindow::display(const QString &topic)
{
    const QString text = m_library.text(topic.section(u'#', 0, 0));
    m_text->setMarkdown(text.isEmpty() ? tr("There is no page about this.") : text);
    layOut();
    if (const QString anchor = topic.section(u'#', 1); !anchor.isEmpty())
        m_text->scrollToAnchor(anchor);
    fillContents();
}

void HelpWindow::layOut()
{
    const int space = fontMetrics().height() / 2;
    m_text->document()->setDocumentMargin(2 * space);
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(space / 2.0);
        table->setFormat(format);
    }
    m_text->fitPictures();
}

void HelpWindow::follow(const QUrl &link)
{
    const QString path = link.path();
    if (!link.scheme().isEmpty() && link.scheme() != QLatin1StringView("qrc")) {
        QDesktopServices::openUrl(link);
    } else if (path.isEmpty()) {
        showTopic(topic() + u'#' + link.fragment());
    } else if (path.endsWith(QLatin1StringView(".md"))) {
        const QString name = path.section(u'/', -1).chopped(3);
        showTopic(link.hasFragment() ? name + u'#' + link.fragment() : name);
    } else if (QFile file(QStringLiteral(":/castbench/help/") + path); file.open(QIODevice::ReadOnly)) {
        // A schema or the like: shown as it is.
        m_text->setPlainText(QString::fromUtf8(file.readAll()));
    }
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (const QString word = m_search->text().trimmed(); !word.isEmpty()) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks.push_back(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_library = HelpLibrary(languageNow());
        retranslate();
        if (m_place >= 0)
            display(m_history.at(static_cast<std::size_t>(m_place)));
    }
    if (event->type() == QEvent::PaletteChange) {
        retranslate();
        if (m_place >= 0)
            display(m_history.at(static_cast<std::size_t>(m_place)));
    }
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Help page"));
    m_back->setIcon(themedIcon(QStringLiteral("back"), palette()));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setIcon(themedIcon(QStringLiteral("forward"), palette()));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
}

} // namespace castbench
