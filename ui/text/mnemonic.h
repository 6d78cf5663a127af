#pragma once

#include <QString>

namespace castbench {

/// The text of a label, button or menu entry as it is spoken or listed: without the mark of its mnemonic, the
/// letter in brackets that Chinese and Japanese put behind the words ("打开(&O)…"), and the dots of a command
/// that asks for more.
QString withoutMnemonic(QString text);

} // namespace castbench
