#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/runbuilder.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "tests/support/ziparchive.h"
#ifdef Q_OS_UNIX
#include "tests/support/unprivileged.h"
#endif
#include "ui/charts/figureexport.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportfiles.h"
#include "ui/dialogs/figureoptions.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace castbench;

namespace {

constexpr int longWait = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExportSource sourceOf(int runs)
{
    ExportSource source;
    source.name = QStringLiteral("Upload cap, noon");
    for (int i = 0; i < runs; ++i) {
        RunData data = staircaseRun(5);
        data.record.id = 7 + i;
        source.figures.push_back(uploadCapFigure(data));
        source.runs.push_back(std::make_shared<const RunData>(std::move(data)));
    }
    return source;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;

    QString file(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<ExportDialog> dialogOf(ExportSource source) const
    {
        auto dialog = std::make_unique<ExportDialog>(std::move(source), *m_settings, *m_prompts);
        dialog->show();
        return dialog;
    }
    static void choose(const ExportDialog &dialog, const char *what)
    {
        dialog.findChild<QRadioButton *>(QLatin1StringView(what))->setChecked(true);
    }
    static void chooseFormat(const ExportDialog &dialog, const char *format)
    {
        auto *formats = dialog.findChild<QComboBox *>(QStringLiteral("figureFormat"));
        formats->setCurrentIndex(formats->findData(QString::fromLatin1(format)));
    }
    static void save(const ExportDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    }
    static QString message(const ExportDialog &dialog)
    {
        return dialog.findChild<MessageBar *>()->text();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file(QStringLiteral("settings.ini")));
        m_prompts = std::make_unique<ScriptedPrompts>();
    }

    void figuresAreSavedAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    }
    void figuresAreSavedAsTheyAreShown()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, magic);
        const ExportSource source = sourceOf(1);
        const auto dialog = dialogOf(source);
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        chooseFormat(*dialog, qPrintable(format));
        const auto *options = dialog->findChild<FigureOptions *>();
        // As people type it: without the end.
        m_prompts->answerWith(file(QStringLiteral("noon")));
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        const QString path = file(QStringLiteral("noon.") + format);
        QVERIFY(contentOf(path).startsWith(magic));
        QVERIFY(dialog->report().contains(QStringLiteral("noon.") + format));
        QCOMPARE(m_prompts->fileQuestions().front().name, QStringLiteral("upload-cap-noon.") + format);
        const QString other = file(QStringLiteral("expected.") + format);
        QVERIFY(exportFigure(source.figures.front(), options->format(), other, options->size(),
                             options->theme()));
        QCOMPARE(contentOf(path), contentOf(other));
    }

    void severalFiguresBecomeNumberedFiles()
    {
        const auto dialog = dialogOf(sourceOf(3));
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        m_prompts->answerWith(file(QStringLiteral("runs.png")));
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(QFile::exists(file(QStringLiteral("runs-%1.png").arg(i))));
        QVERIFY(!QFile::exists(file(QStringLiteral("runs.png"))));
    }

    void tablesOfSeveralRunsComeWithTheirComparison()
    {
        const auto dialog = dialogOf(sourceOf(2));
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("exportArchive"))->isEnabled());
        choose(*dialog, "exportTables");
        QVERIFY(!dialog->findChild<FigureOptions *>()->isEnabled());
        m_prompts->answerWith(m_folder->path());
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        QStringList expected{QStringLiteral("upload-cap-noon-comparison.csv")};
        for (const char *run : {"7", "8"}) {
            for (const char *end : {"", "-steps", "-events", "-gaps"})
                expected += QStringLiteral("upload-cap-noon-run-%1%2.csv")
                                .arg(QLatin1StringView(run), QLatin1StringView(end));
        }
        for (const QString &name : std::as_const(expected))
            QVERIFY2(!contentOf(file(name)).isEmpty(), qPrintable(name));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.csv")}).size(), expected.size());
    }

    void tablesOfATableNeedNoFigure()
    {
        ExportSource source = sourceOf(2);
        source.figures.clear();
        const auto dialog = dialogOf(std::move(source));
        QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("exportFigure"))->isEnabled());
        QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("exportTables"))->isChecked());
    }

    void nothingIsReplacedWithoutAsking()
    {
        const QString taken = file(QStringLiteral("upload-cap-noon-run-7-steps.csv"));
        {
            QFile present(taken);
            QVERIFY(present.open(QIODevice::WriteOnly));
            present.write("mine");
        }
        const auto dialog = dialogOf(sourceOf(1));
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        choose(*dialog, "exportTables");
        m_prompts->answerWith(m_folder->path());
        m_prompts->answerWith(Answer::Cancel);
        save(*dialog);
        QCOMPARE(m_prompts->questions().size(), std::size_t{1});
        QVERIFY(m_prompts->questions().front().detail.contains(QStringLiteral("run-7-steps.csv")));
        QCOMPARE(contentOf(taken), QByteArray("mine"));
        QVERIFY(dialog->isVisible());
        m_prompts->answerWith(m_folder->path());
        m_prompts->answerWith(Answer::Accept);
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        QVERIFY(contentOf(taken) != QByteArray("mine"));
    }

    void anArchiveHoldsTheFigureThatIsShown()
    {
        const ExportSource source = sourceOf(1);
        const auto dialog = dialogOf(source);
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        choose(*dialog, "exportArchive");
        const auto *options = dialog->findChild<FigureOptions *>();
        const QString expected = file(QStringLiteral("expected.png"));
        QVERIFY(exportFigure(source.figures.front(), FigureFormat::Png, expected, options->size(),
                             options->theme()));
        m_prompts->answerWith(file(QStringLiteral("noon.zip")));
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        const auto entries = unzip(contentOf(file(QStringLiteral("noon.zip"))));
        QVERIFY(entries);
        const auto contentIn = [&entries](const char *name) {
            const auto found = std::find_if(entries->begin(), entries->end(), [name](const ZipEntry &entry) {
                return entry.name == QLatin1StringView(name);
            });
            return found == entries->end() ? QByteArray() : found->content;
        };
        QCOMPARE(contentIn("figure.png"), contentOf(expected));
        QVERIFY(!contentIn("datapackage.json").isEmpty());
        QVERIFY(!contentIn("samples.csv").isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaidAndAnotherCanBeChosen_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"exportFigure", "exportTables", "exportArchive"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aPlaceThatCannotBeWrittenIsSaidAndAnotherCanBeChosen()
    {
        QFETCH(QString, what);
#ifdef Q_OS_UNIX
        const QString locked = file(QStringLiteral("locked"));
        QVERIFY(QDir().mkdir(locked));
        QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner |
                                                            QFile::ExeOwner | QFile::WriteOther |
                                                            QFile::ReadOther | QFile::ExeOther));
        const test::Unprivileged unprivileged;
        if (!unprivileged.isEffective())
            QSKIP("Rights cannot be given up here.");
        const auto dialog = dialogOf(sourceOf(1));
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        choose(*dialog, qPrintable(what));
        const bool isFolder = what == QLatin1StringView("exportTables");
        const auto place = [&](const QString &folder) {
            return isFolder ? folder : folder + QStringLiteral("/noon");
        };
        m_prompts->answerWith(place(locked));
        save(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(message(*dialog).contains(QStringLiteral("locked")), longWait);
        QVERIFY(dialog->isVisible());
        QCOMPARE(accepted.size(), 0);
        const QTemporaryDir other;
        m_prompts->answerWith(place(other.path()));
        save(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longWait);
        QVERIFY(!QDir(other.path()).isEmpty());
#else
        QSKIP("Folders cannot be locked in this way here.");
#endif
    }

    void cancellingTheFileDialogChangesNothing()
    {
        const auto dialog = dialogOf(sourceOf(1));
        save(*dialog);
        QCOMPARE(m_prompts->unanswered(), 1);
        QVERIFY(dialog->isVisible());
        QVERIFY(message(*dialog).isEmpty());
    }

    void mayBeClosedWhileItSaves()
    {
        auto dialog = dialogOf(sourceOf(1));
        choose(*dialog, "exportTables");
        m_prompts->answerWith(m_folder->path());
        save(*dialog);
        dialog.reset();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file(QStringLiteral("upload-cap-noon-run-7-gaps.csv"))),
                                 longWait);
        QCoreApplication::processEvents();
    }

    void fileNamesAreSafe()
    {
        QCOMPARE(fileStem(QStringLiteral("Upload cap, 2")), QStringLiteral("upload-cap-2"));
        QCOMPARE(fileStem(QStringLiteral("../../etc: *?")), QStringLiteral("etc"));
        QCOMPARE(fileStem(QStringLiteral("上行 1")), QStringLiteral("上行-1"));
        QCOMPARE(fileStem(QStringLiteral(" … ")), QStringLiteral("castbench"));
        QCOMPARE(fileStem(QString(500, u'x')).size(), 60);
        QCOMPARE(withSuffix(QStringLiteral("/a.b/fig"), QStringLiteral("png")),
                 QStringLiteral("/a.b/fig.png"));
        QCOMPARE(withSuffix(QStringLiteral("/a/fig.PNG"), QStringLiteral("png")),
                 QStringLiteral("/a/fig.PNG"));
        QCOMPARE(numbered(QStringLiteral("/a/%2 fig.png"), 3), QStringLiteral("/a/%2 fig-3.png"));
    }

    void fitsALongerLanguageAndNamesItsControls()
    {
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const auto dialog = dialogOf(sourceOf(1));
        const QStringList unnamed = unnamedControls(dialog.get());
        const QStringList clipped = clippedTexts(dialog.get(), {1000, 700});
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
