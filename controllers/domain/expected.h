#pragma once

#include "controllers/domain/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace castbench {

/// A value or the error that prevented it: the subset of C++23's std::expected that Castbench uses.
/// Accessing the side that is not there is a defect and asserts.
template<typename T, typename E = Error>
class [[nodiscard]] Expected
{
public:
    using value_type = T;
    using error_type = E;

    template<typename U = T>
    requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, Expected> &&
             !std::is_same_v<std::remove_cvref_t<U>, E>) Expected(U &&value)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {
    }
    Expected(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Expected() requires std::is_default_constructible_v<T> : m_state(std::in_place_index<0>) {}

    bool has_value() const noexcept
    {
        return m_state.index() == 0;
    }
    explicit operator bool() const noexcept
    {
        return has_value();
    }

    T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    T &operator*() &
    {
        return value();
    }
    const T &operator*() const &
    {
        return value();
    }
    T &&operator*() &&
    {
        return std::move(*this).value();
    }
    T *operator->()
    {
        return &value();
    }
    const T *operator->() const
    {
        return &value();
    }
    template<typename U>
    T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or an error.
template<typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Expected() = default;
    Expected(E error)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept
    {
        return m_error.index() == 0;
    }
    explicit operator bool() const noexcept
    {
        return has_value();
    }
    const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace castbench
