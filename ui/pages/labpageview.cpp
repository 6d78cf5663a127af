#include "controllers/domain/shownnames.h"
#include "ui/models/labmodel.h"
#include "ui/pages/connectiontests.h"
#include "ui/pages/labactions.h"
#include "ui/pages/labpage.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/devicedetails.h"
#include "ui/widgets/labpicture.h"
#include "ui/widgets/scaledfont.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

// What the Lab page looks like; what it does is in labpage.cpp.

namespace castbench {

namespace {

QLabel *makeText(const char *name, QWidget *parent, double size = 1)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    if (size > 1)
        keepFontScaled(label, size, true);
    return label;
}

QToolButton *makeTool(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("%1Button").arg(action->objectName()));
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A button for an action where there is room for a large one.
QPushButton *makeOffer(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("%1Offer").arg(action->objectName()));
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QToolButton *makeMenu(const char *name, const LabActions &actions, std::initializer_list<LabAction> entries,
                      QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const LabAction entry : entries)
        menu->addAction(actions[entry]);
    button->setMenu(menu);
    return button;
}

} // namespace

QWidget *LabPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("labEmpty"));
    m_emptyHeading = makeText("labEmptyHeading", empty, 1.6);
    m_emptyText = makeText("labEmptyText", empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 60);
    auto *offers = new QHBoxLayout;
    for (const LabAction action : {LabAction::BuiltIn, LabAction::New, LabAction::Open})
        offers->addWidget(makeOffer((*m_actions)[action], empty));
    offers->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_emptyHeading);
    column->addWidget(m_emptyText);
    column->addSpacing(fontMetrics().height());
    column->addLayout(offers);
    column->addStretch(2);
    auto *row = new QHBoxLayout(empty);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    return empty;
}

QWidget *LabPage::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    m_name = makeText("labName", row, 1.3);
    m_origin = makeText("labOrigin", row);
    for (QLabel *label : {m_name, m_origin})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setProperty("elidesText", true);
    m_origin->setProperty("elidesText", true);
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_origin);
    layout->addLayout(names, 1);
    const LabActions &actions = *m_actions;
    m_add = makeMenu(
        "addDevice", actions,
        {LabAction::AddBroadcaster, LabAction::AddBrowser, LabAction::AddApp, LabAction::AddChat}, row);
    m_file = makeMenu("labFile", actions,
                      {LabAction::New, LabAction::Open, LabAction::BuiltIn, LabAction::BuiltInNsdp,
                       LabAction::Save, LabAction::SaveAs, LabAction::Import, LabAction::Export,
                       LabAction::ObsScript, LabAction::Settings},
                      row);
    layout->addWidget(m_add);
    for (const LabAction action :
         {LabAction::Edit, LabAction::Remove, LabAction::Pair, LabAction::Test, LabAction::TestAll})
        layout->addWidget(makeTool(actions[action], row));
    layout->addWidget(makeTool(actions[LabAction::Save], row));
    layout->addWidget(m_file);
    return row;
}

QWidget *LabPage::makeTestRow()
{
    m_testRow = new QWidget(this);
    auto *layout = new QHBoxLayout(m_testRow);
    layout->setContentsMargins(0, 0, 0, 0);
    m_testText = makeText("testText", m_testRow);
    m_testProgress = new QProgressBar(m_testRow);
    m_testProgress->setObjectName(QStringLiteral("testsProgress"));
    m_testStop = new QPushButton(m_testRow);
    m_testStop->setObjectName(QStringLiteral("stopTests"));
    layout->addWidget(m_testText);
    layout->addWidget(m_testProgress, 1);
    layout->addWidget(m_testStop);
    connect(m_testStop, &QPushButton::clicked, this, [this] {
        m_tests->stop();
        m_testRow->hide();
    });
    m_testRow->hide();
    return m_testRow;
}

QWidget *LabPage::makeLabView()
{
    m_picture = new LabPicture(this);
    auto *pictureArea = new QScrollArea(this);
    pictureArea->setWidget(m_picture);
    pictureArea->setWidgetResizable(true);
    pictureArea->setFocusPolicy(Qt::NoFocus);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("labTree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()) * 0.9);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    const int letter = fontMetrics().horizontalAdvance(u'x');
    const int widths[] = {22, 23, 20, 27, 11, 20, 8};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_tree->setColumnWidth(column, widths[column] * letter);
    m_details = new DeviceDetails(this);
    m_details->setMinimumWidth(letter * 36);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(QStringLiteral("labDown"));
    m_down->addWidget(pictureArea);
    m_down->addWidget(m_tree);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(QStringLiteral("labAcross"));
    m_across->addWidget(m_down);
    m_across->addWidget(m_details);
    m_across->setStretchFactor(0, 3);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_across->restoreState(m_settings.windowState(QStringLiteral("labPage/across")));
    m_down->restoreState(m_settings.windowState(QStringLiteral("labPage/down")));
    auto *view = new QWidget(this);
    auto *column = new QVBoxLayout(view);
    column->addWidget(makeToolRow());
    column->addWidget(makeTestRow());
    column->addWidget(m_across, 1);
    return view;
}

void LabPage::showHeading()
{
    m_name->setText(displayText(shownLabName(m_document.lab().name)));
    if (m_document.source() == LabDocument::Source::BuiltIn)
        m_origin->setText(tr("Runs on this computer. It cannot be changed."));
    else if (!m_missing.empty())
        m_origin->setText(
            tr("%n thing(s) to fill in before it can be used", nullptr, static_cast<int>(m_missing.size())));
    else if (m_document.path().isEmpty())
        m_origin->setText(tr("Not saved yet"));
    else if (m_document.isModified())
        m_origin->setText(tr("%1, with unsaved changes").arg(QFileInfo(m_document.path()).fileName()));
    else
        m_origin->setText(QFileInfo(m_document.path()).fileName());
    m_origin->setToolTip(m_document.path().toHtmlEscaped());
}

void LabPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_model->setPalette(palette());
        showDetails();
    }
    Page::changeEvent(event);
}

void LabPage::retranslate()
{
    m_actions->retranslate();
    if (m_document.source() != LabDocument::Source::None) {
        // Some of what is said of devices is in the user's language.
        m_model->setLab(m_document.lab());
        m_picture->setLab(m_document.lab());
    }
    m_model->retranslate();
    m_emptyHeading->setText(tr("No lab yet"));
    m_emptyText->setText(
        tr("A lab says which devices take part and how to reach them: who streams, who watches, "
           "and the switch that limits the upload. Try everything on the built-in lab first; it "
           "needs nothing but this computer."));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("Adds a device to the lab"));
    m_file->setText(tr("&More"));
    m_file->setToolTip(tr("Open, save, import, export, settings"));
    m_testText->setText(tr("Testing the connections …"));
    m_testProgress->setAccessibleName(tr("Tested devices"));
    m_testStop->setText(tr("Stop"));
    m_tree->setAccessibleName(tr("Devices of the lab"));
    showHeading();
    showDetails();
}

} // namespace castbench
