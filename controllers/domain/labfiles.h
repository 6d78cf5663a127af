#pragma once

#include "controllers/domain/lab.h"

namespace castbench {

/// One of a lab's secrets, and where it belongs.
struct LabSecret
{
    QString field; ///< path in the lab's file: "broadcasters[0].obs.password"
    QString owner; ///< the device's id and the key, whatever its place in the file: "B1/obs.password"
    Secret *secret = nullptr; ///< in the lab; valid as long as the lab is not changed
};
/// Every secret that `lab` can hold, the empty ones too, in the order of the file.
std::vector<LabSecret> secretsOf(Lab &lab);

/// What a new lab begins with: a broadcaster, a viewer and a switch that have ids. What is left to fill in
/// is what validateLab() says of it.
Lab newLab();

/// What saveLab() refuses: all of validateLab(), plain secrets, and user names or passwords in URLs,
/// because they would be lost.
std::vector<FieldProblem> labSaveProblems(const Lab &lab);
/// Writes what loadLab() reads as an equal lab; the file holds references to secrets, never a secret.
/// Errors: InvalidInput (labSaveProblems()), and those of saveFile().
Expected<void> saveLab(const Lab &lab, const QString &path);

/// What becomes of {"env": …}, {"file": …} and {"keychain": …} in a file for somebody else.
enum class SecretReferences {
    Keep,   ///< for a computer that has the same variables, files or entries
    Remove, ///< they say {"redacted": true}
};
/// Writes a lab for somebody else: addresses stay, plain secrets and the credentials in URLs are left
/// out. Errors: InvalidInput (validateLab()), and those of saveFile().
Expected<void> exportLab(const Lab &lab, const QString &path, SecretReferences references);

} // namespace castbench
