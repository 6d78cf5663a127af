#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/services/labdocument.h"
#include "ui/widgets/fieldnote.h"
#include "ui/wizards/participantspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

using LabChoice = ExperimentDraft::LabChoice;

struct Fixture
{
    ExperimentDraft draft;
    LabDocument document;
    FakeLabService labs;
    ScriptedPrompts prompts;
    std::unique_ptr<ParticipantsPage> page;

    ParticipantsPage &show()
    {
        page = std::make_unique<ParticipantsPage>(draft, document, labs, prompts);
        page->enter();
        return *page;
    }
    template<typename Widget>
    Widget *child(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }
};

} // namespace

class TestParticipantsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheBuiltInLabInTheBackground()
    {
        Fixture f;
        f.labs.holdsStart = true;
        f.show();
        QVERIFY(!f.child<QProgressBar>("labProgress")->isHidden());
        QVERIFY(!f.draft.lab);
        f.labs.releaseStart();
        QTRY_VERIFY(f.draft.lab);
        QVERIFY(f.child<QProgressBar>("labProgress")->isHidden());
        QCOMPARE(f.child<QListWidget>("viewers")->count(), 2);
        f.page->enter();
        QCOMPARE(f.labs.starts, 1);
    }

    void goesOnWithoutTheBuiltInLabsDevices()
    {
        Fixture f;
        f.labs.builtInLab = Error{ErrorCode::Timeout, QStringLiteral("It does not start."), {}};
        f.page = std::make_unique<ParticipantsPage>(f.draft, f.document, f.labs, f.prompts);
        QSignalSpy failed(f.page.get(), &ParticipantsPage::failed);
        f.page->enter();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!f.draft.lab);
        QVERIFY(f.draft.allViewers);
        QCOMPARE(f.child<QListWidget>("viewers")->count(), 0);
    }

    void survivesItsEndWhileTheLabStarts()
    {
        Fixture f;
        f.labs.holdsStart = true;
        f.show();
        f.page.reset();
        f.labs.releaseStart();
        QCoreApplication::processEvents();
    }

    void takesTheOpenLab()
    {
        Fixture f;
        Lab lab = exampleLab();
        lab.name = QStringLiteral("Mine");
        f.document.openFile(lab, QStringLiteral("/lab.json"));
        f.draft.labChoice = LabChoice::Open;
        f.show();
        QVERIFY(f.child<QRadioButton>("openLab")->isChecked());
        QVERIFY(f.child<QRadioButton>("openLab")->text().contains(QStringLiteral("Mine")));
        QCOMPARE(f.draft.lab, lab);
        QCOMPARE(f.labs.starts, 0);
    }

    void opensALabFileAndSaysWhatIsWrongWithIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": \n}");
        file.close();
        Fixture f;
        f.show();
        QSignalSpy failed(f.page.get(), &ParticipantsPage::failed);
        f.prompts.answerWith(path);
        f.child<QPushButton>("openLabFile")->click();
        QCOMPARE(failed.count(), 1);
        const QString text = failed.front().front().value<Error>().text();
        QVERIFY2(text.contains(QStringLiteral("line")) && text.contains(QStringLiteral("bad.json")),
                 qPrintable(text));
        // What was chosen before stays.
        QCOMPARE(f.draft.labChoice, LabChoice::BuiltIn);
        QVERIFY(f.draft.lab);
    }

    void choosesViewers()
    {
        Fixture f;
        f.show();
        auto *list = f.child<QListWidget>("viewers");
        f.child<QCheckBox>("allViewers")->click();
        QVERIFY(!f.draft.allViewers);
        QCOMPARE(f.draft.viewers, QStringList({QStringLiteral("P1"), QStringLiteral("M1")}));
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(f.draft.viewers, QStringList(QStringLiteral("M1")));
        f.child<QPushButton>("checkNoViewers")->click();
        QVERIFY(f.draft.viewers.isEmpty());
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(!f.child<FieldNote>("viewersNote")->text().isEmpty());
        QCOMPARE(list->accessibleDescription(), f.child<FieldNote>("viewersNote")->text());
        // A search narrows what "all" means.
        f.child<QLineEdit>("viewerSearch")->setText(QStringLiteral("phone"));
        QVERIFY(list->item(0)->isHidden());
        f.child<QPushButton>("checkAllViewers")->click();
        QCOMPARE(f.draft.viewers, QStringList(QStringLiteral("M1")));
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(f.child<FieldNote>("viewersNote")->text().isEmpty());
    }

    void keepsViewersThatTheLabDoesNotHave()
    {
        Fixture f;
        f.draft.allViewers = false;
        f.draft.viewers = QStringList({QStringLiteral("P1"), QStringLiteral("P9")});
        f.show();
        QCOMPARE(f.child<QListWidget>("viewers")->count(), 3);
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(f.child<FieldNote>("viewersNote")->text().contains(QStringLiteral("P9")));
        f.child<QListWidget>("viewers")->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(f.draft.viewers, QStringList(QStringLiteral("P1")));
    }

    void showsAStrangeBroadcaster()
    {
        Fixture f;
        f.draft.broadcaster = QStringLiteral("B9");
        f.show();
        auto *broadcaster = f.child<QComboBox>("broadcaster");
        QVERIFY(broadcaster->currentText().contains(QStringLiteral("B9")));
        f.page->showProblems(draft::problems(f.draft));
        QVERIFY(f.child<FieldNote>("broadcasterNote")->text().contains(QStringLiteral("B9")));
        broadcaster->setCurrentIndex(1);
        Q_EMIT broadcaster->activated(1);
        QCOMPARE(f.draft.broadcaster, QStringLiteral("B1"));
    }

    void manyViewersStayUsable()
    {
        Fixture f;
        Lab lab = exampleLab();
        lab.viewers.clear();
        for (int i = 0; i < 4096; ++i) {
            Viewer viewer;
            viewer.id = QStringLiteral("V%1").arg(i);
            lab.viewers.push_back(viewer);
        }
        f.labs.builtInLab = BuiltInLab{lab, true};
        f.draft.allViewers = false;
        f.show();
        f.child<QPushButton>("checkAllViewers")->click();
        QCOMPARE(f.draft.viewers.size(), 4096);
        QVERIFY(draft::problems(f.draft).size() > 0);
        QVERIFY(draft::problemAt(draft::problems(f.draft), QStringLiteral("viewers")).isEmpty());
    }
};

QTEST_MAIN(TestParticipantsPage)
#include "tst_participantspage.moc"
