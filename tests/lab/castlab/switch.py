"""The managed switch: net-snmp's agent serves a writable rate table that Linux' traffic control carries out."""

from pathlib import Path

from castlab import topology
from castlab.network import Network
from castlab.processes import Processes
from castlab.tools import succeeds

COMMUNITY = "lab-write"
USER = "lab"
AUTHENTICATION_PASSWORD = "lab-authentication"
PRIVACY_PASSWORD = "lab-privacy"

SYS_OBJECT_ID = "1.3.6.1.4.1.8072.9999.9999.512.3.1"
RATE_TABLE = "1.3.6.1.4.1.8072.9999.9999.512.1"


class LabSwitch:
    """`agent` is tcagent, which carries out what the table says."""

    def __init__(self, network: Network, processes: Processes, state: Path, agent: Path) -> None:
        self._network = network
        self._processes = processes
        self._folder = state / "switch"
        self._agent = agent

    def up(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        ports = " ".join(f"{one.port}={one.interface}" for one in topology.HOSTS)
        (self._folder / "snmpd.conf").write_text(
            "agentAddress udp:161\n"
            f"sysObjectID .{SYS_OBJECT_ID}\n"
            "sysName lab-switch\n"
            f"rwcommunity {COMMUNITY}\n"
            f'createUser {USER} SHA-256 "{AUTHENTICATION_PASSWORD}" AES "{PRIVACY_PASSWORD}"\n'
            f"rwuser {USER} priv\n"
            f"pass_persist .{RATE_TABLE} {self._agent} {ports}\n"
        )
        # What it remembers from one start to the next, above all how often it was started, goes beside what it is
        # told: in one folder, both are called snmpd.conf. With -C it would not be read.
        persistent = self._folder / "persistent"
        persistent.mkdir(exist_ok=True)
        environment = {"MIBS": "", "SNMP_PERSISTENT_DIR": str(persistent), "SNMPCONFPATH": str(persistent)}
        words = ["snmpd", "-f", "-Lo", "-c", str(self._folder / "snmpd.conf"), "-p", str(self._folder / "pid")]
        self._processes.start("snmpd", topology.SWITCH, words, environment)
        self._processes.expect("snmpd", self.answers, "the switch answers")

    def stop(self) -> None:
        self._processes.stop("snmpd")

    def answers(self) -> bool:
        ask = ["snmpget", "-v2c", "-c", COMMUNITY, "-t", "1", "-r", "0", topology.SWITCH_ADDRESS]
        port = topology.HOSTS[0].port
        return succeeds(self._network.inside(topology.CONTROLLER, [*ask, f".{RATE_TABLE}.1.1.2.{port}"]))
