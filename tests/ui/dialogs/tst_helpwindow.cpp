#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace castbench;

namespace {

struct HelpWorld
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("castbench.ini"))};
    HelpWindow window{settings};
    QTextBrowser *text = window.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    QListWidget *contents = window.findChild<QListWidget *>(QStringLiteral("helpContents"));

    void click(const char *name)
    {
        window.findChild<QToolButton *>(QString::fromLatin1(name))->click();
    }
};

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAPageForEachPageOfTheWindow()
    {
        const HelpLibrary library;
        for (const char *name : {"welcome", "lab", "experiments", "run", "results", "metrics"})
            QVERIFY2(!library.text(QString::fromLatin1(name)).isEmpty(), name);
        QVERIFY(library.text(QStringLiteral("../plans/upload-cap")).isEmpty());
        for (const HelpLibrary::Topic &topic : library.topics())
            QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.name));
    }

    void everyLinkLeadsSomewhere()
    {
        const HelpLibrary library;
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(#[^)]*)?\\)"));
        int seen = 0;
        for (const HelpLibrary::Topic &topic : library.topics()) {
            for (auto matches = link.globalMatch(library.text(topic.name)); matches.hasNext();) {
                const QString target = matches.next().captured(1);
                if (target.contains(QStringLiteral("://")))
                    continue;
                ++seen;
                QVERIFY2(QFile::exists(QDir::cleanPath(QStringLiteral(":/castbench/help/") + target)),
                         qPrintable(topic.name + QStringLiteral(": ") + target));
            }
        }
        QVERIFY(seen > 5);
    }

    void goesBackAndForward()
    {
        HelpWorld it;
        it.window.showTopic(QStringLiteral("lab"));
        it.window.showTopic(QStringLiteral("metrics"));
        QCOMPARE(it.window.topic(), QStringLiteral("metrics"));
        it.click("helpBack");
        QCOMPARE(it.window.topic(), QStringLiteral("lab"));
        it.click("helpForward");
        QCOMPARE(it.window.topic(), QStringLiteral("metrics"));
        it.click("helpBack");
        it.window.showTopic(QStringLiteral("run"));
        it.click("helpForward");
        QCOMPARE(it.window.topic(), QStringLiteral("run"));
    }

    void picturesFitTheWindowAndItsColours()
    {
        HelpWorld it;
        it.window.resize(600, 400);
        it.window.show();
        it.window.showTopic(QStringLiteral("lab"));
        const auto width = [&it] {
            for (QTextBlock block = it.text->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    if (part.fragment().charFormat().isImageFormat())
                        return part.fragment().charFormat().toImageFormat().width();
                }
            }
            return 0.0;
        };
        const auto picture = [&it] {
            return it.text->document()
                ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("images/lab.png")))
                .value<QImage>();
        };
        QTRY_VERIFY(width() > 100 && width() < it.text->viewport()->width());
        const double before = width();
        it.window.resize(900, 400);
        QTRY_VERIFY(width() > before);
        const QImage light = picture();
        QVERIFY(!light.isNull());
        const QPalette usual = it.window.palette();
        it.window.setPalette(Theme::palette(true));
        QVERIFY(!picture().isNull());
        QVERIFY(picture() != light);
        it.window.setPalette(usual);
    }

    void picturesInListsFitToo()
    {
        HelpWorld it;
        it.window.resize(700, 400);
        it.window.show();
        for (const char *topic : {"obs-script", "experiments"}) {
            it.window.showTopic(QString::fromLatin1(topic));
            QTRY_VERIFY2(it.text->verticalScrollBar()->maximum() > 0, topic);
            QTRY_VERIFY2(it.text->horizontalScrollBar()->maximum() == 0, topic);
        }
    }

    void jumpsToADefinition()
    {
        HelpWorld it;
        it.window.resize(700, 300);
        it.window.show();
        it.window.showTopic(QStringLiteral("metrics"));
        QCOMPARE(it.text->verticalScrollBar()->value(), 0);
        it.window.showTopic(QStringLiteral("metrics#broadcast_latency"));
        QTRY_VERIFY(it.text->verticalScrollBar()->value() > 0);
    }

    void followsLinks()
    {
        HelpWorld it;
        it.window.showTopic(QStringLiteral("welcome"));
        Q_EMIT it.text->anchorClicked(QUrl(QStringLiteral("lab.md")));
        QCOMPARE(it.window.topic(), QStringLiteral("lab"));
        Q_EMIT it.text->anchorClicked(QUrl(QStringLiteral("../schemas/lab.schema.json")));
        QVERIFY(it.text->toPlainText().contains(QStringLiteral("$schema")));
    }

    void searchNarrowsTheContents()
    {
        HelpWorld it;
        const int all = it.contents->count();
        auto *search = it.window.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        QTest::keyClicks(search, QStringLiteral("broadcast latency"));
        QVERIFY(it.contents->count() >= 1);
        QVERIFY(it.contents->count() < all);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!it.window.topic().isEmpty());
        search->setText(QStringLiteral("zebra crossing"));
        QCOMPARE(it.contents->count(), 0);
    }

    void controlsHaveNames()
    {
        const HelpWorld it;
        QCOMPARE(unnamedControls(&it.window), QStringList());
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
