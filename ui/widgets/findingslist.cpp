#include "ui/widgets/findingslist.h"

#include "ui/models/labdevices.h"
#include "ui/models/severityicon.h"
#include "ui/text/coretext.h"
#include "ui/text/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t maximumShown = 50;
constexpr qsizetype longestText = 600;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(displayText(text, longestText), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("findingsList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeContent();
}

void FindingsList::makeContent()
{
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_content);
}

void FindingsList::setFindings(const std::vector<Finding> &findings)
{
    std::vector<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    if (sorted.size() > maximumShown)
        sorted.resize(maximumShown);
    if (sorted == m_findings)
        return;
    m_findings = std::move(sorted);
    fill();
}

void FindingsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        fill();
    QWidget::changeEvent(event);
}

void FindingsList::fill()
{
    // Deleted later, because a child may be handling an event just now.
    m_content->hide();
    m_content->deleteLater();
    makeContent();
    m_text.clear();
    for (const Finding &finding : m_findings)
        addFinding(finding);
}

void FindingsList::addFinding(const Finding &finding)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int row = m_grid->rowCount();
    auto *sign = new QLabel(m_content);
    const bool fine = finding.severity == Severity::Info;
    sign->setPixmap((fine ? fineIcon() : severityIcon(finding.severity)).pixmap(size, size));
    sign->setAccessibleName(wording::severity(finding.severity));
    m_grid->addWidget(sign, row, 0, Qt::AlignTop);
    QLabel *message = makeText(finding.check.isEmpty()
                                   ? coreText(finding.message)
                                   : tr("%1: %2").arg(coreText(finding.check), coreText(finding.message)),
                               m_content);
    m_grid->addWidget(message, row, 1);
    m_text += message->text() + u'\n';
    if (finding.remedy.isEmpty())
        return;
    QLabel *remedy = makeText(tr("What to do: %1").arg(coreText(finding.remedy)), m_content);
    m_grid->addWidget(remedy, row + 1, 1);
    m_text += remedy->text() + u'\n';
}

} // namespace castbench
