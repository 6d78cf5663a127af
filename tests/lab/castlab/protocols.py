"""What the run on lab.json does not use: chat over TLS, and the switch over SNMP v2c."""

import json
import os
import subprocess
from pathlib import Path

from castlab import topology
from castlab.lab import Lab
from castlab.platform import IRC_TLS_PORT
from castlab.switch import COMMUNITY
from castlab.verdict import Verdict

SEEN = "P1"


def judge(lab: Lab, folder: Path) -> list[Verdict]:
    return [*_chat_over_tls(lab, folder), _switch_over_v2c(lab)]


def encrypted_lab(plain: dict) -> dict:
    """The lab with its chat over TLS, with one broadcaster and one viewer."""
    address = plain["chat"]["server"].rpartition(":")[0]
    return {
        **plain,
        "broadcasters": plain["broadcasters"][:1],
        "viewers": [one for one in plain["viewers"] if one["id"] == SEEN],
        "chat": {**plain["chat"], "server": f"{address}:{IRC_TLS_PORT}", "tls": True},
    }


def _chat_over_tls(lab: Lab, folder: Path) -> list[Verdict]:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "lab-tls.json"
    file.write_text(json.dumps(encrypted_lab(json.loads(topology.LAB_FILE.read_text()))))
    done = _castbench(lab, ["lab", "check", str(file), "--json"])
    told = [json.loads(line) for line in done.stdout.splitlines()]
    findings = [one for one in told if one["event"] == "finding"]
    chat = [one for one in findings if one["check"] == "chat"]
    errors = [one["message"] for one in findings if one["severity"] == "error"]
    said = "; ".join(f"{one['device']}: {one['message']}" for one in chat) or "nothing was said"
    good = len(chat) == 2 and all(", encrypted." in one["message"] for one in chat)
    return [
        Verdict("chat over TLS", good, said),
        Verdict("lab check", done.returncode == 0, "; ".join(errors) or "every device answers"),
    ]


def _switch_over_v2c(lab: Lab) -> Verdict:
    port = str(topology.host("B1").port)
    access = [topology.SWITCH_ADDRESS, port]
    secret = ["--community", "env:COMMUNITY"]
    said = [_castbench(lab, ["switch", "set", *access, cap, *secret]).stdout for cap in ("777 kbit/s", "No Limit")]
    good = "777" in said[0] and "No Limit" in said[1]
    return Verdict("SNMP v2c", good, " / ".join(line.splitlines()[0] if line else "no answer" for line in said))


def _castbench(lab: Lab, words: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COMMUNITY": COMMUNITY}
    command = lab.controller(["castbench-cli", *words])
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
