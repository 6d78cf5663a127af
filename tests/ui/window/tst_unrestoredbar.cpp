#include "tests/support/ui/scriptedprompts.h"
#include "ui/services/caprescue.h"
#include "ui/window/unrestoredbar.h"

#include <QPushButton>
#include <QTest>

using namespace castbench;

namespace {

using namespace Qt::StringLiterals;

JournalledCap someCap(int port, const QString &run)
{
    JournalledCap cap;
    cap.device.id = u"S1"_s;
    cap.device.name = u"Rack switch"_s;
    cap.device.driver = switchdrivers::nsdp;
    cap.device.address = {u"192.168.1.2"_s, 63322};
    cap.port = port;
    cap.former.cap = Cap::kbps(3000);
    cap.run = run;
    return cap;
}

/// Answers restore() when the test says so.
class FakeRescue final : public CapRescue
{
public:
    CapJournal::Listing unrestored() const override
    {
        return listing;
    }
    QCoro::Task<Expected<CapReading>> restore(JournalledCap cap, std::stop_token) override
    {
        restored.push_back(cap.port);
        if (failure)
            co_return Error(*failure); // a task moves from what is no temporary
        co_return cap.former;
    }
    Expected<void> forget(const JournalledCap &cap) override
    {
        forgotten.push_back(cap.port);
        return {};
    }

    CapJournal::Listing listing;
    std::optional<Error> failure;
    std::vector<int> restored;
    std::vector<int> forgotten;
};

} // namespace

class TestUnrestoredBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rescue = std::make_unique<FakeRescue>();
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_bar = std::make_unique<UnrestoredBar>(*m_rescue, *m_prompts);
    }

    void nothingToSayNothingToSee()
    {
        m_bar->look();
        QVERIFY(m_bar->isHidden());
    }

    void portsAreRestoredOneAfterTheOther()
    {
        m_rescue->listing.caps = {someCap(3, u"Morning"_s), someCap(4, u"Evening"_s)};
        m_bar->look();
        QVERIFY(!m_bar->isHidden());
        QVERIFY2(m_bar->text().contains(u"Morning"_s) && m_bar->text().contains(u"3000"_s),
                 qPrintable(m_bar->text()));
        QCOMPARE(action()->text(), u"Restore now"_s);
        action()->click();
        QTRY_VERIFY(m_bar->text().contains(u"Evening"_s));
        QVERIFY(m_bar->text().contains(u"has its former cap again"_s));
        action()->click();
        QTRY_VERIFY(!m_bar->text().contains(u"Evening"_s));
        QVERIFY2(m_bar->text().contains(u"Port 4 of Rack switch has its former cap again: 3000 kbit/s."_s),
                 qPrintable(m_bar->text()));
        QVERIFY(action()->isHidden());
        QCOMPARE(m_rescue->restored, (std::vector{3, 4}));
    }

    void aFailureOffersToTryAgainToForgetOrToKeep()
    {
        m_rescue->listing.caps = {someCap(3, u"Morning"_s)};
        m_rescue->failure = Error{ErrorCode::Timeout, u"The switch did not answer."_s, {}};
        m_bar->look();
        action()->click();
        QTRY_VERIFY(m_bar->text().contains(u"did not answer"_s));

        m_prompts->answerWith(Answer::Cancel);
        action()->click();
        QCOMPARE(m_prompts->questions().size(), std::size_t{1});
        QVERIFY(m_prompts->questions().front().detail.contains(u"3000"_s));
        QVERIFY(m_rescue->forgotten.empty());
        QVERIFY(!m_bar->isHidden());

        m_prompts->answerWith(Answer::Accept);
        action()->click();
        QTRY_COMPARE(m_rescue->restored.size(), std::size_t{2});

        m_prompts->answerWith(Answer::Discard);
        QTRY_VERIFY(m_bar->text().contains(u"did not answer"_s));
        action()->click();
        QCOMPARE(m_rescue->forgotten, std::vector{3});
        QVERIFY(m_bar->isHidden());
        QCOMPARE(m_prompts->unanswered(), 0);
    }

    void brokenNotesAreSaid()
    {
        m_rescue->listing.problems = {Error{ErrorCode::InvalidInput, u"This is not valid."_s, u"a.json"_s}};
        m_bar->look();
        QVERIFY(m_bar->text().contains(u"a.json"_s));
        QVERIFY(action()->isHidden());
    }

private:
    QPushButton *action() const
    {
        return m_bar->findChild<QPushButton *>(u"messageAction"_s);
    }

    std::unique_ptr<FakeRescue> m_rescue;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<UnrestoredBar> m_bar;
};

QTEST_MAIN(TestUnrestoredBar)
#include "tst_unrestoredbar.moc"
