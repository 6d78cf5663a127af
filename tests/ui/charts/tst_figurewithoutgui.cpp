#include "ui/charts/figureexport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

class TestFigureWithoutGui : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused()
    {
        QTemporaryDir folder;
        const auto saved = exportFigure(FigureData{}, FigureFormat::Png,
                                        folder.filePath(QStringLiteral("f.png")), FigureSize::printColumn());
        QCOMPARE(saved.error().code, ErrorCode::Unsupported);
        QVERIFY(saved.error().message.contains(QStringLiteral("offscreen")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFigureWithoutGui)
#include "tst_figurewithoutgui.moc"
