"""The platform: nginx takes RTMP and serves HLS, ngircd carries the chat, also with TLS."""

import shutil
from pathlib import Path
from string import Template

from castlab import topology
from castlab.network import SETTINGS, Network
from castlab.processes import Processes
from castlab.tools import run

TEMPLATES = topology.FOLDER / "platform"
HTTP_PORT = 80
RTMP_PORT = 1935
IRC_PORT = 6667
IRC_TLS_PORT = 6697


class Platform:
    def __init__(self, network: Network, processes: Processes, state: Path) -> None:
        self._network = network
        self._processes = processes
        self._folder = state / "platform"

    @property
    def address(self) -> str:
        return topology.host(topology.PLATFORM).address

    @property
    def certificate(self) -> Path:
        return self._folder / "certificate.pem"

    def playlist(self, broadcaster: str) -> str:
        return f"http://{self.address}/hls/{broadcaster.lower()}.m3u8"

    def up(self, segment_s: int) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self.start_nginx(segment_s)
        self.start_ngircd()

    def start_nginx(self, segment_s: int | None = None) -> None:
        """With the segments' length of last time where none is given."""
        if segment_s is not None:
            for folder in ("hls", "temp"):
                (self._folder / folder).mkdir(parents=True, exist_ok=True)
            self._fill("nginx.conf", segment_s=segment_s, playlist_segments=max(6, 24 // segment_s))
        words = ["nginx", "-c", str(self._folder / "nginx.conf"), "-p", str(self._folder), "-g", "daemon off;"]
        self._processes.start("nginx", topology.PLATFORM, words)
        for port in (HTTP_PORT, RTMP_PORT):
            self._expect("nginx", port)

    def stop_nginx(self) -> None:
        self._processes.stop("nginx")

    def start_ngircd(self) -> None:
        if not self.certificate.exists():
            self._make_certificate()
        self._fill("ngircd.conf")
        words = ["ngircd", "--nodaemon", "--config", str(self._folder / "ngircd.conf")]
        self._processes.start("ngircd", topology.PLATFORM, words)
        for port in (IRC_PORT, IRC_TLS_PORT):
            self._expect("ngircd", port)

    def _expect(self, name: str, port: int) -> None:
        self._processes.expect(
            name,
            lambda: self._network.connects(topology.PLATFORM, self.address, port),
            f"{name} accepts connections on port {port}",
        )

    def _fill(self, name: str, **values: object) -> None:
        text = Template((TEMPLATES / f"{name}.in").read_text())
        (self._folder / name).write_text(text.substitute(folder=self._folder, address=self.address, **values))

    def _make_certificate(self) -> None:
        """Signed by itself, and trusted on every host of the lab and nowhere else: /etc/netns/NAME/ssl takes
        the place of /etc/ssl there."""
        run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=platform"]
            + ["-addext", f"subjectAltName=DNS:platform,IP:{self.address}"]
            + ["-keyout", str(self._folder / "key.pem"), "-out", str(self.certificate)]
        )
        for name in topology.NAMES:
            certificates = SETTINGS / self._network.namespace(name) / "ssl" / "certs"
            certificates.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.certificate, certificates / "ca-certificates.crt")
