#include "controllers/switches/tc/commanderror.h"

#include <algorithm>

namespace castbench::tc {

namespace {

constexpr qsizetype longestComplaint = 200;
constexpr int noSuchProgram = 127;

struct Meaning
{
    const char *sign; ///< part of what the program says
    ErrorCode code;
    const char *message;
};

// Texts of iproute2 6.1, of older kernels without extended acknowledgements, of BusyBox and of sudo.
constexpr Meaning meanings[] = {
    {"a password is required", ErrorCode::Refused,
     "Only root may set a cap, and sudo wants a password; log in as root, or allow the user tc and ip by a "
     "line "
     "in /etc/sudoers such as \"user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl\"."},
    {"is not in the sudoers file", ErrorCode::Refused,
     "Only root may set a cap, and this user may not use sudo; log in as root, or add the user to "
     "/etc/sudoers."},
    {"is not allowed to execute", ErrorCode::Refused,
     "Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers."},
    {"command not found", ErrorCode::Unsupported,
     "The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, "
     "kmod-ifb "
     "and kmod-sched)."},
    {"Operation not permitted", ErrorCode::Refused,
     "Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root."},
    {"Cannot find device", ErrorCode::Unreachable,
     "The network interface does not exist, or no longer; connect it, or correct the lab's interfaces."},
    {"No such device", ErrorCode::Unreachable,
     "The network interface does not exist, or no longer; connect it, or correct the lab's interfaces."},
    {"does not exist", ErrorCode::Unreachable,
     "The network interface does not exist, or no longer; connect it, or correct the lab's interfaces."},
    {"Unknown device type", ErrorCode::Unsupported,
     "The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb)."},
    {"Specified qdisc kind is unknown", ErrorCode::Unsupported,
     "The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched)."},
    {"TC classifier not found", ErrorCode::Unsupported,
     "The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched)."},
    {"Failed to load TC action module", ErrorCode::Unsupported,
     "The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched)."},
    {"Exclusivity flag on", ErrorCode::Refused,
     "Somebody else has just put a discipline on the interface's ingress; remove it, or choose another "
     "port."},
    {"BusyBox", ErrorCode::Unsupported,
     "The program is BusyBox's, which cannot tell enough; install iproute2 (OpenWrt: packages ip-full, "
     "ip-bridge and tc-tiny)."},
};

/// One kernel answer stands for several missing modules; which one shows from what was asked.
std::optional<Error> missingModule(const HostCommand &command, const QByteArray &complaint)
{
    const bool isMissing = complaint.contains("RTNETLINK answers: Operation not supported") ||
                           complaint.contains("RTNETLINK answers: No such file or directory");
    if (!isMissing || !command.privileged)
        return std::nullopt;
    return Error{
        ErrorCode::Unsupported,
        QStringLiteral("The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, "
                       "sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched)."),
        {}};
}

Error missingProgram(const QString &program)
{
    if (program == QLatin1StringView("sudo"))
        return {
            ErrorCode::Refused,
            QStringLiteral("Only root may set a cap; run Castbench as root or install sudo, or log in to the "
                           "computer as root."),
            {}};
    return {ErrorCode::Unsupported,
            QStringLiteral("The computer has no program \"%1\"; install iproute2 (OpenWrt: packages ip-full, "
                           "ip-bridge, tc-tiny, kmod-ifb and kmod-sched).")
                .arg(program),
            {}};
}

} // namespace

QString lastLine(const QByteArray &complaint)
{
    const QString text = QString::fromUtf8(complaint.right(longestComplaint * 4)).trimmed();
    QString line = text.section(u'\n', -1).trimmed().right(longestComplaint);
    const auto isControl = [](QChar c) {
        return !c.isPrint();
    };
    line.removeIf(isControl);
    return line;
}

Error commandError(const HostCommand &command, const CommandResult &result)
{
    const QString program = command.words.value(0);
    if (result.exitCode == noSuchProgram)
        return missingProgram(result.complaint.contains("sudo") ? QStringLiteral("sudo") : program);
    for (const Meaning &meaning : meanings) {
        if (result.complaint.contains(meaning.sign))
            return {meaning.code, QString::fromUtf8(meaning.message), program};
    }
    if (const auto missing = missingModule(command, result.complaint))
        return *missing;
    const QString said = lastLine(result.complaint);
    return {ErrorCode::Refused,
            QStringLiteral("The command \"%1\" failed (%2): %3")
                .arg(command.words.join(u' '), QString::number(result.exitCode),
                     said.isEmpty() ? QStringLiteral("it said nothing") : said),
            {}};
}

Error sshError(const QByteArray &complaint, const QString &host)
{
    const auto says = [&complaint](const char *sign) {
        return complaint.contains(sign);
    };
    if (says("REMOTE HOST IDENTIFICATION HAS CHANGED"))
        return {ErrorCode::Refused,
                QStringLiteral(
                    "The computer shows another key than before. If it was set up anew, remove the old "
                    "key with \"ssh-keygen -R %1\" and log in once in a terminal; else somebody may be "
                    "in between.")
                    .arg(host),
                host};
    if (says("Host key verification failed") || says("No matching host key"))
        return {ErrorCode::Refused,
                QStringLiteral(
                    "The computer's key is not known; log in once with \"ssh %1\" in a terminal, as the "
                    "user who runs Castbench, and compare the key that it shows.")
                    .arg(host),
                host};
    if (says("Permission denied") || says("Too many authentication failures") ||
        says("No supported authentication"))
        return {ErrorCode::AuthenticationFailed,
                QStringLiteral(
                    "The computer refused the login. Castbench logs in with a key only and did not try "
                    "twice: add the public key to the computer's authorized_keys, unlock the key in the "
                    "agent, and check the user's name and the key file in the lab."),
                host};
    if (says("Could not resolve hostname"))
        return {ErrorCode::Unreachable,
                QStringLiteral(
                    "The computer's name has no address; check its spelling, or give the address itself."),
                host};
    if (says("Connection refused"))
        return {ErrorCode::Unreachable,
                QStringLiteral(
                    "Nothing listens there; check the address and the port, and that an SSH server runs."),
                host};
    if (says("timed out") || says("No route to host") || says("Network is unreachable") ||
        says("not responding"))
        return {ErrorCode::Unreachable,
                QStringLiteral("The computer does not answer; check its address, and that it is on."), host};
    return {ErrorCode::Unreachable,
            QStringLiteral("The connection by ssh failed: %1").arg(lastLine(complaint)), host};
}

} // namespace castbench::tc
