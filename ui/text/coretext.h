#pragma once

#include <QString>

namespace castbench {

/// What the core or a probe said in English, in the user's language.
///
/// Findings, events and failures are stored with a run and come from probes on other computers: they stay
/// English, so that a database or an export reads the same for everybody, and are translated where they are
/// shown. Takes a text of coreTexts() with its arguments filled in, several of them one after the other or in
/// lines, and what stands before them ("switch S1: …"). What is not known is given back as it is.
QString coreText(const QString &english);

} // namespace castbench
