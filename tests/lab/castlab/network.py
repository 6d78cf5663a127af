"""Network namespaces: one for each host, and the switch, a bridge with a port for each."""

import ctypes
import json
import os
import signal
import socket
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path

from castlab import topology
from castlab.tools import LabError, Unavailable, run, succeeds, wait_for

NAMESPACES = Path("/run/netns")
SETTINGS = Path("/etc/netns")


class Network:
    """The hosts of one lab. Their namespaces are named PREFIX-HOST; what bears such a name and was not made
    here is left alone."""

    def __init__(self, prefix: str, state: Path) -> None:
        self.prefix = prefix
        self._made_file = state / "namespaces.json"

    def namespace(self, host: str) -> str:
        return f"{self.prefix}-{host}"

    def inside(self, host: str, words: Sequence[str]) -> list[str]:
        """The words that run a program on a host."""
        return ["ip", "netns", "exec", self.namespace(host), *words]

    def is_up(self) -> bool:
        return all(self._is_ours(name) for name in topology.NAMES)

    def up(self) -> None:
        """Makes what is missing; nothing where all is there."""
        if self.is_up():
            return
        self.down()
        for name in topology.NAMES:
            self._make_namespace(name)
        self._ip(topology.SWITCH, "link add br0 index 2 type bridge stp_state 0 forward_delay 0")
        self._ip(topology.SWITCH, f"addr add {topology.SWITCH_ADDRESS}/{topology.PREFIX_LENGTH} dev br0")
        self._ip(topology.SWITCH, "link set br0 up")
        for one in topology.HOSTS:
            self._plug(one)

    def down(self) -> None:
        """Ends every process of the hosts and removes them."""
        for name in topology.NAMES:
            if self._is_ours(name):
                self._end_processes(name)
                run(["ip", "netns", "delete", self.namespace(name)])
        for name in topology.NAMES:
            folder = SETTINGS / self.namespace(name)
            if self.namespace(name) in self._made() and folder.is_dir():
                shutil.rmtree(folder)
        self._made_file.unlink(missing_ok=True)

    def set_link(self, host: str, up: bool) -> None:
        """Pulls a host's cable at the switch, or plugs it in."""
        self._ip(topology.SWITCH, f"link set {topology.host(host).interface} {'up' if up else 'down'}")

    def is_link_up(self, host: str) -> bool:
        state = run(self.inside(topology.SWITCH, ["cat", f"/sys/class/net/{topology.host(host).interface}/operstate"]))
        return state.strip() == "up"

    def connects(self, from_host: str, address: str, port: int) -> bool:
        """Somebody accepts TCP connections there."""
        reached = False

        def attempt() -> None:
            nonlocal reached
            with open(NAMESPACES / self.namespace(from_host), "rb") as namespace:
                if ctypes.CDLL(None, use_errno=True).setns(namespace.fileno(), 0x40000000) != 0:  # CLONE_NEWNET
                    return
            try:
                with socket.create_connection((address, port), timeout=2):
                    reached = True
            except OSError:
                pass

        # A thread of its own: the namespace is the thread's, and goes with it.
        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join()
        return reached

    def _made(self) -> dict[str, int]:
        return json.loads(self._made_file.read_text()) if self._made_file.exists() else {}

    def _is_ours(self, name: str) -> bool:
        """Names are the computer's: another lab could have removed ours and taken the name."""
        path = NAMESPACES / self.namespace(name)
        return path.exists() and path.stat().st_ino == self._made().get(self.namespace(name))

    def _make_namespace(self, name: str) -> None:
        namespace = self.namespace(name)
        if (NAMESPACES / namespace).exists():
            raise LabError(f"there is a namespace '{namespace}' that this lab did not make; choose another --prefix")
        if not succeeds(["ip", "netns", "add", namespace]):
            raise Unavailable("network namespaces are not allowed here (they need root)")
        made = self._made()
        made[namespace] = (NAMESPACES / namespace).stat().st_ino
        self._made_file.write_text(json.dumps(made))
        folder = SETTINGS / namespace
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "hosts").write_text(topology.hosts_file())
        self._ip(name, "link set lo up")
        # As on most computers; a namespace may choose only what the whole computer lists as allowed.
        for control in ("cubic", "reno"):
            if succeeds(self.inside(name, ["sysctl", "-qw", f"net.ipv4.tcp_congestion_control={control}"])):
                break

    def _plug(self, one: topology.Host) -> None:
        port = one.interface
        peer = f"name eth0 address {one.mac} netns {self.namespace(one.name)}"
        self._ip(topology.SWITCH, f"link add {port} index {one.port} type veth peer {peer}")
        # Aggregated packets of 64 kB would pass a cap at once.
        for name, interface in ((one.name, "eth0"), (topology.SWITCH, port)):
            run(self.inside(name, ["ethtool", "-K", interface, "tso", "off", "gso", "off", "gro", "off"]))
        self._ip(topology.SWITCH, f"link set {port} master br0")
        self._ip(topology.SWITCH, f"link set {port} up")
        self._ip(one.name, f"addr add {one.address}/{topology.PREFIX_LENGTH} dev eth0")
        self._ip(one.name, "link set eth0 up")
        self._shape(topology.SWITCH, port, one.down_kbps)
        self._shape(one.name, "eth0", one.up_kbps)
        wait_for(lambda: self.is_link_up(one.name), f"{one.name}'s link comes up", 5)

    def _shape(self, name: str, interface: str, kbps: int | None) -> None:
        if kbps is not None:
            words = f"tc qdisc add dev {interface} root tbf rate {kbps}kbit burst 10kb latency 300ms"
            run(self.inside(name, words.split()))

    def _ip(self, name: str, words: str) -> None:
        run(["ip", "-n", self.namespace(name), *words.split()])

    def _end_processes(self, name: str) -> None:
        def pids() -> list[int]:
            return [int(pid) for pid in run(["ip", "netns", "pids", self.namespace(name)]).split()]

        for pid in pids():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        wait_for(lambda: not pids(), f"the programs on {name} end", 10)
