"""Chromium with hls.js as judge of broadcast latency: starts it on the page in tests/lab/browser and keeps what it
reports as JSON lines, whose form is told in judge.js.

The judge is a process of its own, so that `prefix` can put all of it, browser and collector, on a host of the lab:

    with BrowserJudge(playlist, readings, hls_script=hlsjs.fetch(build), start_latency_ms=3120,
                      prefix=["ip", "netns", "exec", "lab-P1"]) as judge:
        …
"""

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import IO
from urllib.parse import urlencode, urlsplit

PAGE = Path(__file__).resolve().parents[2] / "browser"
LARGEST_REPORT_BYTES = 4 << 20

CHROMIUM_OPTIONS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-breakpad",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
)


class JudgeFailed(Exception):
    """What went wrong and what to do about it."""


class BrowserJudge:
    """Plays `playlist_url` from start() to stop() and appends to the file `readings`.

    `start_latency_ms` is how late the viewer to compare with is when the judge begins (see judge.js); without it
    hls.js chooses. `prefix` are words in front of the command. `log` gets what Chromium prints.
    """

    def __init__(
        self,
        playlist_url: str,
        readings: Path,
        *,
        hls_script: Path,
        start_latency_ms: float | None = None,
        prefix: Sequence[str] = (),
        chromium: str = "chromium",
        log: Path | None = None,
    ) -> None:
        self._readings = readings
        self._log = log or readings.with_suffix(".log")
        words = [*prefix, sys.executable, str(Path(__file__).resolve()), playlist_url]
        words += ["--readings", str(readings), "--hls-script", str(hls_script), "--chromium", chromium]
        if start_latency_ms is not None:
            words += ["--start-latency-ms", f"{start_latency_ms:.3f}"]
        self._words = words
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, timeout_s: float = 60) -> None:
        """Returns when playback has begun; JudgeFailed if it has not within the time."""
        if self._process is not None:
            raise JudgeFailed("the browser judge has been started already")
        self._readings.unlink(missing_ok=True)
        with open(self._log, "wb") as log:
            self._process = subprocess.Popen(
                self._words, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        end = time.monotonic() + timeout_s
        while not self._has_begun():
            if self._process.poll() is not None:
                self.stop()
                raise JudgeFailed(f"the browser ended before it played; its log is {self._log}")
            if time.monotonic() > end:
                self.stop()
                raise JudgeFailed(f"the browser did not begin to play within {timeout_s:g} s; its log is {self._log}")
            time.sleep(0.1)

    def stop(self) -> None:
        """Ends the judge and its browser; everything reported is in the file then."""
        if self._process is None:
            return
        process, self._process = self._process, None
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _has_begun(self) -> bool:
        """The picture that playback began with is followed by others."""
        started = False
        for line in read_lines(self._readings):
            started = started or line["kind"] == "start"
            if started and line["kind"] == "frame":
                return True
        return False

    def __enter__(self) -> "BrowserJudge":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def read_lines(readings: Path) -> list[dict]:
    """The lines reported so far; none where there is no file yet. The last may be half written and is left out."""
    if not readings.exists():
        return []
    text = readings.read_text("utf-8")
    return [json.loads(line) for line in text[: text.rfind("\n") + 1].splitlines()]


class _Handler(BaseHTTPRequestHandler):
    """Serves the page and takes its reports."""

    server: "_Collector"
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = self.server.files.get(urlsplit(self.path).path)
        if file is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        content = file.read_bytes()
        kind = "text/html" if file.suffix == ".html" else "text/javascript"
        self._answer(HTTPStatus.OK, content, f"{kind}; charset=utf-8")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "-1"))
        if self.path != "/readings" or not 0 <= length <= LARGEST_REPORT_BYTES:
            self.close_connection = True
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        self.server.take(self.rfile.read(length))
        self._answer(HTTPStatus.OK, b"", "text/plain")

    def _answer(self, status: HTTPStatus, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: what matters is in the reports."""


class _Collector(ThreadingHTTPServer):
    """On a port of its own choice of the host's loopback address."""

    daemon_threads = True

    def __init__(self, hls_script: Path, readings: IO[bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = {"/": PAGE / "index.html", "/hls.js": hls_script}
        self.files |= {f"/{file.name}": file for file in PAGE.glob("*.js")}
        self._readings = readings
        self._lock = threading.Lock()

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: the browser closes connections as it likes, and a report not taken is sent again."""

    def take(self, lines: bytes) -> None:
        with self._lock:
            self._readings.write(lines)
            self._readings.flush()


@contextlib.contextmanager
def _collecting(hls_script: Path, readings: Path) -> Iterator[int]:
    """A collector that appends to `readings`; gives its port."""
    with open(readings, "ab") as file, _Collector(hls_script, file) as collector:
        thread = threading.Thread(target=collector.serve_forever)
        thread.start()
        try:
            yield collector.server_port
        finally:
            collector.shutdown()
            thread.join()


@contextlib.contextmanager
def _browsing(chromium: str, url: str) -> Iterator[subprocess.Popen[bytes]]:
    """Chromium on `url` with a profile of its own; all its processes end with the context."""
    profile = tempfile.mkdtemp(prefix="castbench-judge-")
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    words = [chromium, *CHROMIUM_OPTIONS, *as_root, f"--user-data-dir={profile}", url]
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        yield process
    finally:
        _end_group(process)
        shutil.rmtree(profile, ignore_errors=True)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """Ends a process that leads a group, and whatever it has started."""
    for number, patience_s in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=patience_s)


def _until_told(browser: subprocess.Popen[bytes]) -> int:
    """Waits for the end of standard input, or of the browser; gives the exit status."""
    told = threading.Event()

    def listen() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            pass
        told.set()

    threading.Thread(target=listen, daemon=True).start()
    while not told.wait(timeout=0.2):
        if browser.poll() is not None:
            print(f"the browser ended by itself with status {browser.returncode}", flush=True)
            return 1
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Plays a stream in Chromium until standard input ends.")
    parser.add_argument("playlist")
    parser.add_argument("--readings", type=Path, required=True)
    parser.add_argument("--hls-script", type=Path, required=True)
    parser.add_argument("--start-latency-ms", type=float)
    parser.add_argument("--chromium", default="chromium")
    options = parser.parse_args()
    parameters: dict[str, object] = {"playlist": options.playlist}
    if options.start_latency_ms is not None:
        parameters["latency_ms"] = options.start_latency_ms
    # So that a signal, too, leaves by way of the contexts and the browser ends.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    with (
        _collecting(options.hls_script, options.readings) as port,
        _browsing(options.chromium, f"http://127.0.0.1:{port}/?{urlencode(parameters)}") as browser,
    ):
        return _until_told(browser)


if __name__ == "__main__":
    sys.exit(main())
