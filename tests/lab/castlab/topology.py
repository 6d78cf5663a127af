"""Who hangs on which port of the switch, under which address. Rates are kbit/s; None stands for no limit."""

from dataclasses import dataclass
from pathlib import Path

SWITCH = "SW"
PLATFORM = "PLATFORM"
CONTROLLER = "CTRL"
BROADCASTERS = ("B1", "B2", "B3")
VIEWERS = ("P1", "P2", "M1", "M2", "M3")

SWITCH_ADDRESS = "10.99.0.1"
PREFIX_LENGTH = 24

FOLDER = Path(__file__).resolve().parent.parent
LAB_FILE = FOLDER / "lab.json"


@dataclass(frozen=True)
class Host:
    name: str
    address: str
    down_kbps: int | None = None
    up_kbps: int | None = None

    @property
    def interface(self) -> str:
        """Its end of the cable at the switch."""
        return self.name.lower()

    @property
    def port(self) -> int:
        """Of the switch; also the number (ifIndex) of the interface there. 1 would be the switch's loopback."""
        return int(self.address.rsplit(".", 1)[1])

    @property
    def mac(self) -> str:
        return f"02:00:5e:63:00:{self.port:02x}"


# Links as in the study, at their better end. M3 hangs on 3G; at the study's 1.2 Mbit/s a stream of
# 1.6 Mbit/s would only ever stall, so that its link is a little faster.
HOSTS = (
    Host("B1", "10.99.0.11"),
    Host("B2", "10.99.0.12"),
    Host("B3", "10.99.0.13"),
    Host(PLATFORM, "10.99.0.20"),
    Host("P1", "10.99.0.31"),
    Host("P2", "10.99.0.32", down_kbps=25_000, up_kbps=10_000),
    Host("M1", "10.99.0.41", down_kbps=25_000, up_kbps=10_000),
    Host("M2", "10.99.0.42", down_kbps=36_000, up_kbps=10_000),
    Host("M3", "10.99.0.43", down_kbps=2_400, up_kbps=384),
    Host(CONTROLLER, "10.99.0.10"),
)
NAMES = tuple(host.name for host in HOSTS) + (SWITCH,)


def host(name: str) -> Host:
    """Raises KeyError for a name that is not in the lab, and for the switch."""
    for one in HOSTS:
        if one.name == name:
            return one
    raise KeyError(f"there is no host '{name}' in the lab; there are {', '.join(NAMES)}")


def hosts_file() -> str:
    lines = ["127.0.0.1 localhost", f"{SWITCH_ADDRESS} {SWITCH.lower()}"]
    lines += [f"{one.address} {one.name.lower()}" for one in HOSTS]
    return "\n".join(lines) + "\n"
