#!/usr/bin/env python3
"""./dev lab: a lab of real programs on this computer, each host in a network namespace of its own."""

import argparse
import os
import sys
from pathlib import Path

from castlab import faults, topology, trials
from castlab.lab import Lab
from castlab.tools import LabError, Unavailable

BUILD = Path(__file__).resolve().parent.parent.parent / "build" / "dev"
SKIPPED = 77
"""Exit code for ctest: this computer cannot have the lab."""


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev lab", description=__doc__)
    parser.add_argument("--prefix", default="cb", help="begins the names of the lab's namespaces (default: cb)")
    parser.add_argument("--build", type=Path, default=BUILD, help="where Castbench is built (default: build/dev)")
    commands = parser.add_subparsers(dest="command", required=True)
    up = commands.add_parser("up", help="starts what does not run")
    up.add_argument("--obs", default="B1", help="broadcasters on which OBS runs, as in B1,B2 (default: B1)")
    up.add_argument("--segment-seconds", type=int, default=1, choices=range(1, 11), metavar="SECONDS")
    commands.add_parser("down", help="ends and removes everything that 'up' made")
    commands.add_parser("status", help="what runs, and where the logs are")
    shell = commands.add_parser("shell", help="a shell, or a command, on a host")
    shell.add_argument("host", choices=topology.NAMES)
    shell.add_argument("words", nargs=argparse.REMAINDER, metavar="COMMAND")
    test = commands.add_parser("test", help="runs on the lab, held against judges that are not Castbench's")
    test.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        help=f"of {', '.join(trials.PARTS)} (default: {' '.join(trials.USUAL)}), or of the faults {', '.join(faults.NAMES)}",
    )
    return parser


def broadcasters(text: str) -> list[str]:
    names = [name for name in text.split(",") if name]
    unknown = [name for name in names if name not in topology.BROADCASTERS]
    if unknown:
        raise LabError(f"'{unknown[0]}' is no broadcaster; there are {', '.join(topology.BROADCASTERS)}")
    return names


def show_status(lab: Lab) -> int:
    if not lab.network.is_up():
        print(f"The lab '{lab.prefix}' is down.")
        return 1
    print(f"The lab '{lab.prefix}' is up; logs are in {lab.state / 'logs'}.")
    for one in topology.HOSTS:
        link = "up" if lab.network.is_link_up(one.name) else "down"
        print(f"  {one.name:9} {one.address:11} port {one.port:<3} link {link:5} {lab.network.namespace(one.name)}")
    print("Running: " + ", ".join(lab.processes.running()))
    return 0


def enter(lab: Lab, host: str, words: list[str]) -> int:
    if not lab.network.is_up():
        raise LabError("the lab is down; './dev lab up' starts it")
    command = [word for word in words if word != "--"] if words[:1] == ["--"] else words
    path = f"{lab.build / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    prompt = {"CASTBENCH_LAB_HOST": host, "PATH": path}
    words = lab.network.inside(host, command or [os.environ.get("SHELL", "/bin/sh")])
    os.execvpe(words[0], words, {**os.environ, **lab.user(), **prompt})


def run(arguments: argparse.Namespace) -> int:
    lab = Lab(arguments.prefix, arguments.build.resolve())
    match arguments.command:
        case "up":
            lab.up(broadcasters(arguments.obs), arguments.segment_seconds)
            return show_status(lab)
        case "down":
            lab.down()
            return 0
        case "status":
            return show_status(lab)
        case "shell":
            return enter(lab, arguments.host, arguments.words)
        case "test":
            return trials.run(lab, arguments.parts or list(trials.USUAL))
    raise AssertionError(arguments.command)


def main() -> int:
    try:
        return run(options().parse_args())
    except Unavailable as reason:
        print(f"skipped: {reason}", file=sys.stderr)
        return SKIPPED
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
