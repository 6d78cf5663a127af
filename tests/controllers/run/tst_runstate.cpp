#include "controllers/run/runstate.h"

#include <QTest>

using namespace castbench;

class TestRunState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTransition_data();
    void everyTransition();
    void refusalsSpeak();
    void finalStates();
};

namespace {

using T = RunTransition;
using S = RunState;

constexpr S states[] = {S::Created,   S::Preflight, S::Running, S::Paused,
                        S::Restoring, S::Done,      S::Failed,  S::Aborted};
constexpr T transitions[] = {T::Start, T::Cleared, T::Pause,   T::Resume,    T::Skip,      T::Finish,
                             T::Fail,  T::Abort,   T::EndDone, T::EndFailed, T::EndAborted};

struct Allowed
{
    S from;
    T transition;
    S to;
};

constexpr Allowed allowed[] = {
    {S::Created, T::Start, S::Preflight},      {S::Created, T::Abort, S::Aborted},
    {S::Preflight, T::Cleared, S::Running},    {S::Preflight, T::Fail, S::Restoring},
    {S::Preflight, T::Abort, S::Restoring},    {S::Running, T::Pause, S::Paused},
    {S::Running, T::Skip, S::Running},         {S::Running, T::Finish, S::Restoring},
    {S::Running, T::Fail, S::Restoring},       {S::Running, T::Abort, S::Restoring},
    {S::Paused, T::Resume, S::Running},        {S::Paused, T::Finish, S::Restoring},
    {S::Paused, T::Fail, S::Restoring},        {S::Paused, T::Abort, S::Restoring},
    {S::Restoring, T::Fail, S::Restoring},     {S::Restoring, T::Abort, S::Restoring},
    {S::Restoring, T::EndDone, S::Done},       {S::Restoring, T::EndFailed, S::Failed},
    {S::Restoring, T::EndAborted, S::Aborted},
};

std::optional<S> expected(S from, T transition)
{
    for (const Allowed &entry : allowed) {
        if (entry.from == from && entry.transition == transition)
            return entry.to;
    }
    return std::nullopt;
}

} // namespace

void TestRunState::everyTransition_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("transition");
    for (const S state : states) {
        for (const T transition : transitions) {
            QTest::addRow("%s-%d", qPrintable(runStateKey(state)), static_cast<int>(transition))
                << static_cast<int>(state) << static_cast<int>(transition);
        }
    }
}

void TestRunState::everyTransition()
{
    QFETCH(int, state);
    QFETCH(int, transition);
    const auto wanted = expected(static_cast<S>(state), static_cast<T>(transition));
    const auto next = nextState(static_cast<S>(state), static_cast<T>(transition));
    QCOMPARE(next.has_value(), wanted.has_value());
    if (wanted)
        QCOMPARE(*next, *wanted);
    else
        QCOMPARE(next.error().code, ErrorCode::Refused);
}

void TestRunState::refusalsSpeak()
{
    const auto next = nextState(S::Done, T::Pause);
    QVERIFY(!next);
    QCOMPARE(next.error().message, QStringLiteral("The run is done. It is over; start a new one."));
}

void TestRunState::finalStates()
{
    for (const S state : states)
        QCOMPARE(isFinal(state), state == S::Done || state == S::Failed || state == S::Aborted);
}

QTEST_GUILESS_MAIN(TestRunState)
#include "tst_runstate.moc"
