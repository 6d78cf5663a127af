#pragma once

#include <QCoreApplication>

namespace castbench {

/// Translates what the core tells a person: Core::tr("The plan has no steps."). Only what is shown and then
/// forgotten; what is stored with a run or exported stays English, so that it reads the same for everybody.
/// A program without a translator stays English altogether.
class Core
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace castbench
