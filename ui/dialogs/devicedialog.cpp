#include "ui/dialogs/devicedialog.h"

#include "ui/dialogs/secretedit.h"
#include "ui/models/devicestate.h"
#include "ui/models/labdevices.h"
#include "ui/text/coretext.h"
#include "ui/text/mnemonic.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/findingslist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr int longestText = 1000;

QLabel *makeLine(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

DeviceDialog::DeviceDialog(const Lab &lab, const QString &prefix, LabService &service,
                           const SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_lab(lab)
    , m_prefix(prefix)
    , m_before(validateLab(lab))
    , m_service(service)
    , m_secrets(secrets)
    , m_content(new QWidget(this))
    , m_form(new QFormLayout)
    , m_hint(makeLine("dialogHint", this))
    , m_test(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_verdict(makeLine("testVerdict", this))
    , m_findings(new FindingsList(this))
    , m_reason(makeLine("dialogReason", this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *column = new QVBoxLayout(m_content);
    column->addLayout(m_form);
    column->addWidget(m_hint);
    auto *testRow = new QHBoxLayout;
    m_test->setObjectName(QStringLiteral("testButton"));
    m_progress->setObjectName(QStringLiteral("testProgress"));
    m_progress->setRange(0, 0);
    m_progress->setVisible(false);
    testRow->addWidget(m_test);
    testRow->addWidget(m_progress, 1);
    testRow->addWidget(m_verdict, 1);
    column->addLayout(testRow);
    column->addWidget(m_findings);
    column->addStretch(1);
    m_scroll = makeScroll(m_content, this);
    m_layout = new QVBoxLayout(this);
    m_layout->addWidget(m_scroll, 1);
    m_layout->addWidget(m_reason);
    m_layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &DeviceDialog::startTest);
}

DeviceDialog::~DeviceDialog()
{
    m_stop.request_stop();
}

Lab DeviceDialog::edited() const
{
    Lab lab = m_lab;
    write(lab);
    return lab;
}

QStringList DeviceDialog::problems() const
{
    return m_problems;
}

QLineEdit *DeviceDialog::addText(const char *name, const QString &field, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setMaxLength(longestText);
    addRow(edit, name, field);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { touched(edit); });
    return edit;
}

QSpinBox *DeviceDialog::addNumber(const char *name, const QString &field, int minimum, int maximum, int value)
{
    auto *box = new QSpinBox(this);
    box->setRange(minimum, maximum);
    box->setValue(value);
    addRow(box, name, field);
    connect(box, &QSpinBox::valueChanged, this, [this, box] { touched(box); });
    return box;
}

QComboBox *DeviceDialog::addChoice(const char *name, const QString &field)
{
    auto *box = new QComboBox(this);
    addRow(box, name, field);
    connect(box, &QComboBox::activated, this, [this, box] { touched(box); });
    return box;
}

QCheckBox *DeviceDialog::addTick(const char *name, const QString &field, bool on)
{
    auto *box = new QCheckBox(this);
    box->setChecked(on);
    addRow(box, name, field);
    connect(box, &QCheckBox::toggled, this, [this, box] { touched(box); });
    return box;
}

SecretEdit *DeviceDialog::addSecret(const char *name, const QString &field, const Secret &secret)
{
    auto *edit = new SecretEdit(m_secrets, this);
    edit->setSecret(secret);
    addRow(edit, name, field);
    connect(edit, &SecretEdit::changed, this, [this, edit] { touched(edit); });
    return edit;
}

void DeviceDialog::addRow(QWidget *editor, const char *name, const QString &field)
{
    editor->setObjectName(QString::fromLatin1(name));
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(editor, 1);
    column->addLayout(line);
    auto *note = new FieldNote(cell);
    column->addWidget(note);
    auto *label = new QLabel(this);
    label->setBuddy(editor);
    // A tick carries its text itself.
    m_form->addRow(qobject_cast<QCheckBox *>(editor) ? nullptr : label, cell);
    if (qobject_cast<QCheckBox *>(editor))
        label->hide();
    m_rows.push_back({editor, label, note, line, field, {}});
}

void DeviceDialog::describe(QWidget *editor, const QString &label, const QString &toolTip)
{
    Row *row = rowOf(editor);
    editor->setToolTip(toolTip);
    if (auto *tick = qobject_cast<QCheckBox *>(editor)) {
        tick->setText(label);
        return;
    }
    row->label->setText(label);
    const QString spoken = withoutMnemonic(label);
    if (auto *secret = qobject_cast<SecretEdit *>(editor))
        secret->setSpokenName(spoken);
    else
        editor->setAccessibleName(spoken);
}

void DeviceDialog::setCheck(QWidget *editor, std::function<QString()> check)
{
    rowOf(editor)->check = std::move(check);
}

void DeviceDialog::setRowShown(QWidget *editor, bool shown)
{
    Row *row = rowOf(editor);
    row->shown = shown;
    if (!qobject_cast<QCheckBox *>(editor))
        row->label->setVisible(shown);
    editor->parentWidget()->setVisible(shown);
}

QPushButton *DeviceDialog::addButton(QWidget *editor, const char *name)
{
    auto *button = new QPushButton(editor->parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    rowOf(editor)->line->addWidget(button);
    return button;
}

void DeviceDialog::addExtra(QWidget *extra)
{
    m_form->addRow(static_cast<QWidget *>(nullptr), extra);
}

void DeviceDialog::addPage(QWidget *page)
{
    if (!m_pages) {
        m_pages = new QTabWidget(this);
        m_pages->setObjectName(QStringLiteral("dialogPages"));
        m_layout->insertWidget(m_layout->indexOf(m_scroll), m_pages, 1);
        m_pages->addTab(m_scroll, {});
    }
    m_pages->addTab(makeScroll(page, this), {});
}

void DeviceDialog::setPageTitle(int page, const QString &title)
{
    m_pages->setTabText(page, title);
}

void DeviceDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
}

void DeviceDialog::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void DeviceDialog::begin(bool isNew)
{
    for (Row &row : m_rows)
        row.touched = !isNew;
    retranslate();
    validate();
    // All fields without scrolling, and room for what a test finds, where the screen has it.
    const int width = fontMetrics().horizontalAdvance(u'x') * 88;
    const int height = m_content->heightForWidth(width) + fontMetrics().height() * 14;
    resize(QSize(width, height).boundedTo(screen()->availableSize() * 0.9));
}

void DeviceDialog::retranslate()
{
    m_test->setText(tr("&Test connection"));
    m_progress->setAccessibleName(tr("Testing the connection"));
    m_test->setVisible(!testedDevice().isEmpty());
    validate();
}

void DeviceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DeviceDialog::touched(QWidget *editor)
{
    rowOf(editor)->touched = true;
    validate();
}

DeviceDialog::Row *DeviceDialog::rowOf(const QWidget *editor)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [editor](const Row &row) { return row.editor == editor; });
    Q_ASSERT(found != m_rows.end());
    return &*found;
}

/// The row that `field` belongs to: its own, that of the object it is in, or the first.
DeviceDialog::Row *DeviceDialog::rowOf(const QString &field)
{
    Row *best = &m_rows.front();
    qsizetype length = 0;
    for (Row &row : m_rows) {
        const bool inside = field == row.field || field.startsWith(QStringLiteral("%1.").arg(row.field));
        if (inside && row.field.size() > length) {
            best = &row;
            length = row.field.size();
        }
    }
    return best;
}

void DeviceDialog::validate()
{
    for (Row &row : m_rows)
        row.note->setProblem({}, row.editor);
    m_problems.clear();
    for (Row &row : m_rows) {
        if (const QString problem = row.check && row.shown ? row.check() : QString(); !problem.isEmpty())
            mark(row, problem, m_problems);
    }
    for (const FieldProblem &problem : validateLab(edited())) {
        const bool mine = m_prefix.isEmpty() ? rowOf(problem.field)->field == problem.field
                                             : problem.field.startsWith(m_prefix);
        Row &row = *rowOf(problem.field.mid(m_prefix.size()));
        const bool checked = row.check && row.shown && !row.check().isEmpty();
        if (mine && !checked)
            mark(row, problem.message, m_problems);
        else if (!mine && problem.field.endsWith(QStringLiteral(".id")) &&
                 std::find(m_before.begin(), m_before.end(), problem) == m_before.end())
            mark(*rowOf(QStringLiteral("id")), problem.message, m_problems);
    }
    m_reason->setText(m_problems.join(u'\n'));
    m_reason->setVisible(!m_problems.isEmpty());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(m_problems.isEmpty());
    ok->setToolTip(m_problems.join(u'\n').toHtmlEscaped());
    m_test->setEnabled(m_testing || m_problems.isEmpty());
}

/// The first problem of a field counts; a field that nobody touched is named below only.
void DeviceDialog::mark(Row &row, const QString &message, QStringList &messages)
{
    const QString label = withoutMnemonic(row.label->text());
    const QString line = label.isEmpty() ? message : tr("%1: %2").arg(label, message);
    if (row.touched && row.note->text().isEmpty())
        row.note->setProblem(message, row.editor);
    if (!messages.contains(line))
        messages += line;
}

void DeviceDialog::startTest()
{
    if (m_testing) {
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    showTesting(true);
    runTest(edited(), testedDevice(), m_stop.get_token());
}

QCoro::Task<void> DeviceDialog::runTest(Lab lab, QString device, std::stop_token stop)
{
    const QPointer<DeviceDialog> alive(this);
    const Expected<DeviceHealth> health = co_await m_service.test(std::move(lab), std::move(device), stop);
    if (!alive)
        co_return;
    showTesting(false);
    showResult(health);
}

void DeviceDialog::showTesting(bool testing)
{
    m_testing = testing;
    m_test->setText(testing ? tr("Stop &test") : tr("&Test connection"));
    m_progress->setVisible(testing);
    m_verdict->setVisible(!testing);
    if (testing)
        m_findings->setFindings({});
    validate();
}

void DeviceDialog::showResult(const Expected<DeviceHealth> &health)
{
    if (!health) {
        m_verdict->setText(health.error().code == ErrorCode::Cancelled ? tr("Stopped.")
                                                                       : coreText(health.error().text()));
        return;
    }
    const QString state = stateText(health->reachability);
    m_verdict->setText(health->version.isEmpty() ? state
                                                 : tr("%1: %2").arg(state, displayText(health->version)));
    m_findings->setFindings(health->findings);
}

} // namespace castbench
