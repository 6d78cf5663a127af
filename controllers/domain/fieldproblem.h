#pragma once

#include <QString>

namespace castbench {

/// What is wrong with one field of a value that is being edited.
struct FieldProblem
{
    QString field;   ///< path as in the value's file: "steps[2].duration"; empty: the whole value
    QString message; ///< one sentence that shows the accepted form

    bool operator==(const FieldProblem &) const = default;
};

} // namespace castbench
