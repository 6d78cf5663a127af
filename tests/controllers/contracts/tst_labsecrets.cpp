#include "controllers/contracts/labsecrets.h"
#include "controllers/domain/labfiles.h"
#include "tests/support/fakesecretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

using namespace Qt::StringLiterals;

/// Of OBS, of the switch (community, two of an SNMP user, an NSDP password), of the viewer (pairing, chat),
/// of the chat.
constexpr int secretCount = 8;

/// Valid, with a plain secret wherever there can be one.
Lab labWithSecrets()
{
    Lab lab = newLab();
    lab.name = u"Lab A/ü: 1"_s;
    lab.broadcasters.front().obsUrl = QUrl(u"ws://10.0.0.2:4455"_s);
    lab.broadcasters.front().switchPort = 3;
    lab.switchDevice.address = {u"10.0.0.1"_s, 161};
    lab.switchDevice.profile = u"castbench-lab"_s;
    lab.switchDevice.snmpUser.name = u"lab"_s;
    lab.switchDevice.snmpUser.authentication = SnmpAuthentication::Sha256;
    lab.switchDevice.snmpUser.privacy = SnmpPrivacy::Aes128;
    lab.chat.emplace();
    lab.chat->server = {u"irc.example"_s, 6697};
    int number = 0;
    for (const LabSecret &secret : secretsOf(lab))
        *secret.secret = Secret::plain(u"hunter%1"_s.arg(++number));
    return lab;
}

Expected<Lab> resolved(const Lab &lab, SecretStore &store)
{
    return QCoro::waitFor(resolveSecrets(lab, store));
}

Expected<Lab> stored(const Lab &lab, SecretStore &store)
{
    return QCoro::waitFor(storeSecrets(lab, store));
}

} // namespace

class TestLabSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsResolvedAgain()
    {
        test::FakeSecretStore store;
        const Lab lab = labWithSecrets();
        QVERIFY(!needsSecretStore(lab));
        auto kept = stored(lab, store);
        QVERIFY(kept);
        QVERIFY(needsSecretStore(*kept));
        QCOMPARE(store.secrets.size(), secretCount);
        for (const LabSecret &secret : secretsOf(*kept)) {
            QCOMPARE(secret.secret->source(), Secret::Source::Keychain);
            QVERIFY(!secret.secret->reference().contains(u"hunter"_s));
        }
        QCOMPARE(*resolved(*kept, store), lab);
    }

    void theSavedFileHoldsNoSecret()
    {
        test::FakeSecretStore store;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lab.json"_s);
        const Lab lab = labWithSecrets();
        QVERIFY(!saveLab(lab, path));
        const auto kept = stored(lab, store);
        const auto saved = saveLab(*kept, path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter"));
        const auto loaded = loadLab(path);
        QVERIFY(loaded);
        QCOMPARE(*resolved(*loaded, store), lab);
    }

    void entriesAreNamedForPeopleAndNeverTwice()
    {
        test::FakeSecretStore store;
        const Lab lab = labWithSecrets();
        QVERIFY(stored(lab, store));
        QVERIFY(stored(lab, store));
        QCOMPARE(store.secrets.size(), 2 * secretCount);
        for (auto entry = store.secrets.begin(); entry != store.secrets.end(); ++entry)
            QVERIFY2(checkSecretEntry(entry.key()), qPrintable(entry.key()));
        QVERIFY(store.secrets.firstKey().startsWith(u"Lab-A-ü-1/B1/obs.password/"_s));
    }

    void onlyPlainSecretsMove()
    {
        test::FakeSecretStore store;
        Lab lab = labWithSecrets();
        lab.broadcasters.front().obsPassword = Secret::fromEnvironment(u"OBS"_s);
        lab.viewers.front().pairingCode = Secret();
        lab.viewers.front().chatPassword = Secret::fromKeychain(u"mine"_s);
        const auto kept = stored(lab, store);
        QVERIFY(kept);
        QCOMPARE(store.secrets.size(), secretCount - 3);
        QCOMPARE(kept->broadcasters.front().obsPassword, lab.broadcasters.front().obsPassword);
        QVERIFY(kept->viewers.front().pairingCode.isEmpty());
        QCOMPARE(kept->viewers.front().chatPassword, lab.viewers.front().chatPassword);
    }

    void aStoreThatFailsHalfwayKeepsNothing()
    {
        const Lab lab = labWithSecrets();
        for (int writes = 0; writes < secretCount; ++writes) {
            test::FakeSecretStore store;
            store.writesLeft = writes;
            const auto kept = stored(lab, store);
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, ErrorCode::Refused);
            QVERIFY(!kept.error().context.isEmpty());
            QVERIFY(store.secrets.isEmpty());
        }
    }

    void aMissingSecretNamesFieldAndRemedy()
    {
        test::FakeSecretStore store;
        Lab lab = labWithSecrets();
        lab.switchDevice.community = Secret::fromKeychain(u"gone"_s);
        const auto text = resolved(lab, store);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::NotFound);
        QCOMPARE(text.error().context, u"switch.community"_s);
        QVERIFY(text.error().message.contains(u"gone"_s));
        QVERIFY(text.error().message.contains(u"lab page"_s));
    }

    void errorsOfTheStoreComeThrough()
    {
        test::FakeSecretStore store;
        store.failure = Error{ErrorCode::Timeout, u"No answer."_s, {}};
        Lab lab = labWithSecrets();
        QVERIFY(resolved(lab, store));
        lab.switchDevice.community = Secret::fromKeychain(u"e"_s);
        QCOMPARE(resolved(lab, store).error().code, ErrorCode::Timeout);
        QCOMPARE(QCoro::waitFor(forgetSecrets(lab, Lab(), store)).error().code, ErrorCode::Timeout);
    }

    void whatIsNoLongerReferredToIsForgotten()
    {
        test::FakeSecretStore store;
        store.secrets.insert(u"another lab's"_s, u"x"_s);
        const auto former = stored(labWithSecrets(), store);
        QVERIFY(former);
        Lab changed = *former;
        changed.broadcasters.front().obsPassword = Secret::plain(u"new"_s);
        changed.viewers.clear();
        const auto current = stored(changed, store);
        QVERIFY(current);
        QCOMPARE(store.secrets.size(), 1 + secretCount + 1);
        QVERIFY(QCoro::waitFor(forgetSecrets(*former, *current, store)));
        QCOMPARE(store.secrets.size(), 1 + secretCount - 2);
        QVERIFY(resolved(*current, store));
        QVERIFY(QCoro::waitFor(forgetSecrets(*current, Lab(), store)));
        QCOMPARE(store.secrets.keys(), QStringList(u"another lab's"_s));
    }
};

QTEST_GUILESS_MAIN(TestLabSecrets)
#include "tst_labsecrets.moc"
