#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "A person confirmed %1 %2 ms after the planned instant."),
    QT_TRANSLATE_NOOP("Core", "A person sets the caps of port %1 of %2 and is asked at every step; be at the "
                              "switch's page when the run begins."),
    QT_TRANSLATE_NOOP("Core", "A switch that is set by hand tells no counters to Castbench."),
    QT_TRANSLATE_NOOP("Core", "The question was withdrawn."),
    QT_TRANSLATE_NOOP("Core", "The person at the switch could not tell what the port is set to."),
    QT_TRANSLATE_NOOP("Core", "The person at the switch could not set the cap."),
    QT_TRANSLATE_NOOP("Core", "This computer runs no Linux; give the \"address\" of the one that forwards "
                              "the broadcaster's traffic."),
    QT_TRANSLATE_NOOP("Core", "A person sets the caps of this switch, and nobody can be asked here; use the "
                              "window, or castbench-cli in a terminal without --json and --quiet."),
    QT_TRANSLATE_NOOP("Core", "Only root may set a cap, and sudo wants a password; log in as root, or allow "
                              "the user tc and ip by a line in /etc/sudoers such as \"user ALL=(root) "
                              "NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl\"."),
    QT_TRANSLATE_NOOP("Core", "Only root may set a cap, and this user may not use sudo; log in as root, or "
                              "add the user to /etc/sudoers."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers."),
    QT_TRANSLATE_NOOP("Core", "The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, "
                              "ip-bridge, tc-tiny, kmod-ifb and kmod-sched)."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The network interface does not exist, or no longer; connect it, or correct the lab's interfaces."),
    QT_TRANSLATE_NOOP(
        "Core", "The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb)."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched)."),
    QT_TRANSLATE_NOOP("Core",
                      "The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched)."),
    QT_TRANSLATE_NOOP(
        "Core", "The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched)."),
    QT_TRANSLATE_NOOP("Core", "Somebody else has just put a discipline on the interface's ingress; remove "
                              "it, or choose another port."),
    QT_TRANSLATE_NOOP("Core", "The program is BusyBox's, which cannot tell enough; install iproute2 "
                              "(OpenWrt: packages ip-full, ip-bridge and tc-tiny)."),
    QT_TRANSLATE_NOOP("Core",
                      "The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, "
                      "sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched)."),
    QT_TRANSLATE_NOOP("Core", "The computer has no program \"%1\"; install iproute2 (OpenWrt: packages "
                              "ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched)."),
    QT_TRANSLATE_NOOP("Core", "The command \"%1\" failed (%2): %3"),
    QT_TRANSLATE_NOOP("Core", "The connection by ssh failed: %1"),
    QT_TRANSLATE_NOOP(
        "Core", "The computer shows another key than before. If it was set up anew, remove the old key with "
                "\"ssh-keygen -R %1\" and log in once in a terminal; else somebody may be in between."),
    QT_TRANSLATE_NOOP("Core", "The computer's key is not known; log in once with \"ssh %1\" in a terminal, "
                              "as the user who runs Castbench, and compare the key that it shows."),
    QT_TRANSLATE_NOOP("Core", "The computer refused the login. Castbench logs in with a key only and did not "
                              "try twice: add the public key to the computer's authorized_keys, unlock the "
                              "key in the agent, and check the user's name and the key file in the lab."),
    QT_TRANSLATE_NOOP("Core",
                      "The computer's name has no address; check its spelling, or give the address itself."),
    QT_TRANSLATE_NOOP("Core",
                      "Nothing listens there; check the address and the port, and that an SSH server runs."),
    QT_TRANSLATE_NOOP("Core", "The computer does not answer; check its address, and that it is on."),
    QT_TRANSLATE_NOOP("Core", "The answer of \"%1\" is not the JSON it should be; install iproute2 4.19 or "
                              "newer (OpenWrt: packages ip-full and tc-tiny)."),
    QT_TRANSLATE_NOOP("Core", "The computer answered in part only."),
    QT_TRANSLATE_NOOP("Core", "The program printed without end."),
    QT_TRANSLATE_NOOP("Core", "The program could not be started: %1."),
    QT_TRANSLATE_NOOP("Core", "The command was cancelled."),
    QT_TRANSLATE_NOOP(
        "Core",
        "This computer has no program \"ssh\"; install OpenSSH's client (Debian: package openssh-client)."),
    QT_TRANSLATE_NOOP("Core", "The computer's shell did not do what it was asked; Castbench needs a POSIX "
                              "shell there, and \"ssh\" must be allowed to run commands."),
    QT_TRANSLATE_NOOP(
        "Core", "The cap is lifted. The discipline clsact stays on %1, because somebody else has put filters "
                "into it since; remove it with \"tc qdisc del dev %1 clsact\" when they are not needed."),
    QT_TRANSLATE_NOOP("Core", "The computer says %1 after it was given back %2; set the port by hand."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" does not say how an interface was set; set the port by hand."),
    QT_TRANSLATE_NOOP("Core", "Somebody else's traffic control (%1) is on the ingress of %2, and Castbench "
                              "does not touch it. Stop the program that put it there (SQM, a firewall), or "
                              "remove it with \"tc qdisc del dev %2 %1\", or choose another port."),
    QT_TRANSLATE_NOOP("Core", "The lab names %1 interfaces of this switch (%2), and no port %3; correct "
                              "\"switch_port\" or \"interfaces\" in the lab."),
    QT_TRANSLATE_NOOP("Core", "The computer ran none of the commands."),
    QT_TRANSLATE_NOOP("Core", "The computer has no bridge port %1; %2. Correct \"switch_port\" in the lab, "
                              "or name the interface there (\"interfaces\")."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Several bridges have a port %1 (%2); name the interface in the lab: \"interfaces\": [\"%3\"]."),
    QT_TRANSLATE_NOOP("Core", "The network interface %1 does not exist, or no longer; connect it, or correct "
                              "the lab's interfaces."),
    QT_TRANSLATE_NOOP("Core",
                      "Connect the broadcaster's computer to it, or correct \"switch_port\" in the lab."),
    QT_TRANSLATE_NOOP("Core", "%1 is a port of a switch chip, which may forward past the cap."),
    QT_TRANSLATE_NOOP("Core", "Try a cap and compare with the measured rate; if it does not hold, take the "
                              "port out of the bridge or switch hardware forwarding off."),
    QT_TRANSLATE_NOOP("Core", "%1 is capped to %2 by Castbench already, and will be again after the run."),
    QT_TRANSLATE_NOOP("Core", "Restore the port first if that cap was left behind."),
    QT_TRANSLATE_NOOP("Core", "%1 is not capped."),
    QT_TRANSLATE_NOOP("Core", "Parts of a cap that an earlier Castbench left are there; they are removed "
                              "when the port is restored."),
};

} // namespace

std::span<const char *const> bridgeTexts()
{
    return texts;
}

} // namespace castbench
