#include "tests/support/ui/fakelabservice.h"
#include "ui/services/labdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace castbench;

class TestLabDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesCanBeUndone()
    {
        LabDocument document;
        document.openFile(exampleLab(), QStringLiteral("/labs/a.json"));
        QSignalSpy changed(&document, &LabDocument::changed);
        QSignalSpy modified(&document, &LabDocument::modifiedChanged);
        Lab lab = document.lab();
        lab.viewers.pop_back();
        document.change(lab, QStringLiteral("Remove viewer M1"));
        QCOMPARE(document.lab(), lab);
        QVERIFY(document.isModified());
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Remove viewer M1"));
        document.undoStack().undo();
        QCOMPARE(document.lab(), exampleLab());
        QVERIFY(!document.isModified());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(modified.count(), 2);
    }

    void savingMakesClean()
    {
        LabDocument document;
        document.change(exampleLab(), QStringLiteral("New lab"));
        QCOMPARE(document.source(), LabDocument::Source::File);
        QVERIFY(document.isModified());
        document.setSaved(QStringLiteral("/labs/b.json"));
        QVERIFY(!document.isModified());
        QCOMPARE(document.path(), QStringLiteral("/labs/b.json"));
    }

    void builtInLabStaysAsItIs()
    {
        LabDocument document;
        document.openBuiltIn(exampleLab());
        Lab lab = exampleLab();
        lab.name = QStringLiteral("Mine");
        document.change(lab, QStringLiteral("Rename"));
        QCOMPARE(document.lab(), exampleLab());
        QCOMPARE(document.source(), LabDocument::Source::BuiltIn);
        document.close();
        QCOMPARE(document.source(), LabDocument::Source::None);
    }
};

QTEST_GUILESS_MAIN(TestLabDocument)
#include "tst_labdocument.moc"
