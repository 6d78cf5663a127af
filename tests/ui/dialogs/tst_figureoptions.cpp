#include "ui/dialogs/figureoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace castbench;

class TestFigureOptions : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static T *find(const FigureOptions &options, const char *name)
    {
        return options.findChild<T *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void beginsWithAColumnOfAPaper()
    {
        const FigureOptions options;
        const FigureSize size = options.size();
        QCOMPARE(size.dpi, 300);
        QCOMPARE(size.width, 1063); // 90 mm at 300 dpi
        QCOMPARE(options.format(), FigureFormat::Png);
        QCOMPARE(options.theme().background.alpha(), 255);
        QVERIFY(options.pixelsText().contains(QStringLiteral("1063")));
    }

    void aPresetFillsTheFieldsAndAFieldMakesASizeOfOnesOwn()
    {
        FigureOptions options;
        QSignalSpy changed(&options, &FigureOptions::changed);
        auto *preset = find<QComboBox>(options, "figurePreset");
        preset->setCurrentIndex(2);
        Q_EMIT preset->activated(2);
        QVERIFY(changed.size() > 0);
        QCOMPARE(options.size().width, 1920);
        QCOMPARE(options.size().height, 1080);
        find<QDoubleSpinBox>(options, "figureWidth")->setValue(50);
        QCOMPARE(preset->currentIndex(), preset->count() - 1);
        QCOMPARE(options.size().width, qRound(50 / 25.4 * 144));
        QCOMPARE(options.size().height, 1080);
    }

    void transparencyIsForPicturesNotForPages()
    {
        FigureOptions options;
        auto *transparent = find<QCheckBox>(options, "figureTransparent");
        transparent->setChecked(true);
        QCOMPARE(options.theme().background.alpha(), 0);
        find<QComboBox>(options, "figureFormat")->setCurrentIndex(2);
        QCOMPARE(options.format(), FigureFormat::Pdf);
        QVERIFY(!transparent->isEnabled());
        QCOMPARE(options.theme().background.alpha(), 255);
    }

    void comesBackAsItWasLeft()
    {
        FigureOptions left;
        find<QComboBox>(left, "figureFormat")->setCurrentIndex(1);
        find<QDoubleSpinBox>(left, "figureHeight")->setValue(77.7);
        find<QSpinBox>(left, "figureDpi")->setValue(600);
        find<QCheckBox>(left, "figureDark")->setChecked(true);
        FigureOptions back;
        back.restoreState(left.state());
        QCOMPARE(back.state(), left.state());
        QCOMPARE(back.size().dpi, 600);
        QCOMPARE(back.size().height, left.size().height);
    }

    void aStateThatMakesNoSenseIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff{");
        QTest::newRow("out of range")
            << QByteArray(R"({"format":"bmp","preset":99,"width_mm":-5,"dpi":1000000,"text_pt":"x"})");
    }
    void aStateThatMakesNoSenseIsNotTaken()
    {
        QFETCH(QByteArray, state);
        FigureOptions options;
        options.restoreState(state);
        QCOMPARE(options.format(), FigureFormat::Png);
        QVERIFY(options.size().width > 0);
        QVERIFY(options.size().dpi <= 1200);
    }
};

QTEST_MAIN(TestFigureOptions)
#include "tst_figureoptions.moc"
