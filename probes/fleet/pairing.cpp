#include "probes/fleet/pairing.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace castbench {

namespace {

QByteArray proof(const char *role, const QString &code, const QByteArray &controllerNonce,
                 const QByteArray &probeNonce)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, normalisedPairingCode(code).toUtf8());
    mac.addData(QByteArray(role));
    mac.addData(controllerNonce);
    mac.addData(probeNonce);
    return mac.result();
}

} // namespace

QString makePairingCode()
{
    const quint32 first = QRandomGenerator::system()->bounded(10'000u);
    const quint32 second = QRandomGenerator::system()->bounded(10'000u);
    return QStringLiteral("%1-%2").arg(first, 4, 10, QLatin1Char('0')).arg(second, 4, 10, QLatin1Char('0'));
}

QString normalisedPairingCode(const QString &code)
{
    QString normalised;
    for (const QChar character : code) {
        if (character.isLetterOrNumber())
            normalised += character.toUpper();
    }
    return normalised;
}

QByteArray makePairingNonce()
{
    QByteArray nonce(pairingNonceBytes, Qt::Uninitialized);
    for (char &byte : nonce)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return nonce;
}

QByteArray probeProof(const QString &code, const QByteArray &controllerNonce, const QByteArray &probeNonce)
{
    return proof("castbench-probe", code, controllerNonce, probeNonce);
}

QByteArray controllerProof(const QString &code, const QByteArray &controllerNonce,
                           const QByteArray &probeNonce)
{
    return proof("castbench-controller", code, controllerNonce, probeNonce);
}

bool proofsEqual(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

} // namespace castbench
