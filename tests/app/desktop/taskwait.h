#pragma once

#include "tests/app/clirunner.h"

#include <QTest>
#include <qcorotask.h>

#include <optional>

namespace castbench::test {

template<typename T>
QCoro::Task<void> keepAnswerOf(QCoro::Task<T> pending, std::optional<T> &answer)
{
    answer.emplace(co_await pending);
}

/// The answer of a call, or nothing when it does not come.
template<typename T>
std::optional<T> waitFor(QCoro::Task<T> call)
{
    std::optional<T> answer;
    const QCoro::Task<void> keeping = keepAnswerOf(std::move(call), answer);
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs);
    return answer;
}

} // namespace castbench::test
