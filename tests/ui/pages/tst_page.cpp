#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/pages/page.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace castbench;

namespace {

class ExamplePage final : public Page
{
    Q_OBJECT

public:
    ExamplePage()
        : label(new QLabel(this))
    {
        setContent(label);
        retranslate();
    }
    QString title() const override
    {
        return tr("Example");
    }
    QString helpTopic() const override
    {
        return QStringLiteral("example");
    }
    void retranslate() override
    {
        label->setText(tr("Some text"));
    }

    QLabel *label;
};

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsMessageAboveItsContent()
    {
        ExamplePage page;
        page.resize(400, 300);
        page.show();
        page.messages().show(Severity::Error, QStringLiteral("The file is gone."));
        QCoreApplication::sendPostedEvents();
        QVERIFY(page.messages().isVisible());
        QVERIFY(page.messages().y() < page.label->y());
    }

    void changesItsLanguageWhileItIsShown()
    {
        ExamplePage page;
        page.show();
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(page.label->text(), QStringLiteral("[Ŝömé ţéxţ··]"));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(page.label->text(), QStringLiteral("Some text"));
    }

    void pseudoLanguageKeepsPlaceholders()
    {
        const QString text = PseudoLanguage::lengthened(QStringLiteral("&Open %1 (*.json) %n"));
        for (const char *kept : {"&O", "%1", "(*.json)", "%n"})
            QVERIFY2(text.contains(QLatin1StringView(kept)), kept);
        QVERIFY(text.size() >= 28);
    }

    void controlsWithoutNamesAreFound()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        edit->setObjectName(QStringLiteral("capEdit"));
        new QPushButton(QStringLiteral("Start"), &window);
        QCOMPARE(unnamedControls(&window).size(), 1);
        QVERIFY(unnamedControls(&window).first().contains(QLatin1StringView("capEdit")));
        QLabel buddy(QStringLiteral("Cap"), &window);
        buddy.setBuddy(edit);
        QCOMPARE(unnamedControls(&window), QStringList());
    }

    void clippedTextIsFound()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new QLabel(QStringLiteral("A text that needs more than this"), &window);
        auto *button = new QPushButton(QStringLiteral("A button with a long text"), &window);
        layout->addWidget(label);
        layout->addWidget(button);
        QCOMPARE(clippedTexts(&window), QStringList());
        label->setMaximumWidth(40);
        button->setMaximumWidth(40);
        QCOMPARE(clippedTexts(&window).size(), 2);
        label->setProperty("elidesText", true);
        QCOMPARE(clippedTexts(&window).size(), 1);
    }
};

QTEST_MAIN(TestPage)
#include "tst_page.moc"
