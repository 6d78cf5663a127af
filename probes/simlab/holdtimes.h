#pragma once

#include "controllers/domain/time.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace castbench::simlab {

/// How long a server kept messages between reading and passing them on; remembers the newest.
class HoldTimes
{
public:
    static constexpr std::size_t remembered = 10'000;

    void add(microseconds time)
    {
        if (m_times.size() == remembered)
            m_times.pop_front();
        m_times.push_back(time);
    }
    std::size_t count() const
    {
        return m_times.size();
    }
    /// Nothing without messages.
    std::optional<microseconds> median() const
    {
        if (m_times.empty())
            return std::nullopt;
        std::vector<microseconds> sorted(m_times.begin(), m_times.end());
        const auto middle = sorted.begin() + std::ssize(sorted) / 2;
        std::nth_element(sorted.begin(), middle, sorted.end());
        return *middle;
    }

private:
    std::deque<microseconds> m_times;
};

} // namespace castbench::simlab
