#include "probes/fleet/pairing.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace castbench;

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreReadableAndDiffer()
    {
        static const QRegularExpression shape(QStringLiteral("^[0-9]{4}-[0-9]{4}$"));
        QSet<QString> codes;
        for (int i = 0; i < 50; ++i) {
            const QString code = makePairingCode();
            QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
            codes.insert(code);
        }
        QVERIFY(codes.size() > 45);
    }

    void typedCodesCompareEqual()
    {
        QCOMPARE(normalisedPairingCode(QStringLiteral(" 48 21-90 36\t")), QStringLiteral("48219036"));
        QCOMPARE(normalisedPairingCode(QStringLiteral("ab-12")), QStringLiteral("AB12"));
        QCOMPARE(normalisedPairingCode(QStringLiteral("-–—")), QString());
    }

    void proofIsAnHmac()
    {
        // HMAC-SHA-256 with key "48219036" over "castbench-probe" + 16 × 'a' + 16 × 'b', computed with
        // Python's hmac module.
        const QByteArray proof =
            probeProof(QStringLiteral("4821-9036"), QByteArray(16, 'a'), QByteArray(16, 'b'));
        QCOMPARE(proof.toHex(),
                 QByteArray("051055d01b9b2ccc804774b9170f391f634075f491cefcfe11af01af670f7899"));
    }

    void neitherProofStandsForTheOther()
    {
        const QByteArray controllerNonce = makePairingNonce();
        const QByteArray probeNonce = makePairingNonce();
        QCOMPARE(controllerNonce.size(), pairingNonceBytes);
        QVERIFY(controllerNonce != probeNonce);
        const QString code = QStringLiteral("1234-5678");
        const QByteArray ours = probeProof(code, controllerNonce, probeNonce);
        QVERIFY(ours != controllerProof(code, controllerNonce, probeNonce));
        QVERIFY(ours != probeProof(code, probeNonce, controllerNonce));
        QVERIFY(ours != probeProof(QStringLiteral("1234-5679"), controllerNonce, probeNonce));
        QVERIFY(proofsEqual(ours, probeProof(QStringLiteral("12345678"), controllerNonce, probeNonce)));
    }

    void comparisonSeesEveryByte()
    {
        const QByteArray proof(32, 'x');
        QVERIFY(proofsEqual(proof, proof));
        QVERIFY(!proofsEqual(proof, proof.left(31)));
        for (int i = 0; i < proof.size(); ++i) {
            QByteArray other = proof;
            other[i] = 'y';
            QVERIFY(!proofsEqual(proof, other));
        }
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
