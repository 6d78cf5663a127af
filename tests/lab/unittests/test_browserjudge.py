"""The browser judge with a program in the browser's place that does what a browser does to it."""

import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

from castlab.judges.browser import BrowserJudge, JudgeFailed, read_lines

# Asks for the page as Chromium does, reports, and leaves a child behind.
BROWSER = """#!{python}
import json, os, subprocess, sys, time
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

page = sys.argv[-1]
base = page.split('?')[0]
child = subprocess.Popen(['sleep', '600'])
seen = {{name: urlopen(base + name).read().decode() for name in ('', 'hls.js', 'judge.js', 'frameclock.js')}}
seen |= {{'query': parse_qs(urlsplit(page).query), 'pids': [os.getpid(), child.pid], 'arguments': sys.argv}}
with open({notes!r}, 'w') as file:
    json.dump(seen, file)
for line in ({{'kind': 'start'}}, {{'kind': 'frame', 'source': 1, 'captured_ms': 1, 'display_ms': 2.5}}):
    urlopen(base + 'readings', data=(json.dumps(line) + chr(10)).encode()).read()
time.sleep(600)
"""


def runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except FileNotFoundError:
        return False


@unittest.skipUnless(sys.platform == "linux", "the lab runs on Linux only")
class Judge(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.notes = self.folder / "notes.json"
        self.hls = self.folder / "hls.min.js"
        self.hls.write_text("// the player")

    def judge(self, program: str, **more: object) -> BrowserJudge:
        chromium = self.folder / "browser"
        chromium.write_text(program)
        chromium.chmod(0o755)
        readings = self.folder / "readings.jsonl"
        judge = BrowserJudge("http://p/a.m3u8?b=1", readings, hls_script=self.hls, chromium=str(chromium), **more)
        self.addCleanup(judge.stop)
        return judge

    def test_serves_the_page_keeps_the_readings_and_ends_every_process(self) -> None:
        program = BROWSER.format(python=sys.executable, notes=str(self.notes))
        with self.judge(program, start_latency_ms=3120.25, prefix=["env", "CASTBENCH_HOST=P1"]):
            seen = json.loads(self.notes.read_text())
        self.assertEqual(seen["query"], {"playlist": ["http://p/a.m3u8?b=1"], "latency_ms": ["3120.25"]})
        self.assertIn('src="judge.js"', seen[""])
        self.assertEqual(seen["hls.js"], "// the player")
        self.assertIn("readFrameClock", seen["frameclock.js"])
        self.assertEqual([line["kind"] for line in read_lines(self.folder / "readings.jsonl")], ["start", "frame"])
        self.assertEqual([pid for pid in seen["pids"] if runs(pid)], [])
        profile = next(word for word in seen["arguments"] if word.startswith("--user-data-dir="))
        self.assertFalse(os.path.exists(profile.partition("=")[2]))

    def test_a_browser_that_ends_is_an_error_that_names_the_log(self) -> None:
        with self.assertRaisesRegex(JudgeFailed, "ended before it played.*readings.log"):
            self.judge(f"#!{sys.executable}\nraise SystemExit('no display')\n").start()
        log = (self.folder / "readings.log").read_text()
        self.assertIn("no display", log)
        self.assertIn("ended by itself", log)

    def test_a_browser_that_never_plays_is_an_error_and_ends(self) -> None:
        keeps_pid = f"import os, time\nopen({str(self.notes)!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)\n"
        program = f"#!{sys.executable}\n{keeps_pid}"
        with self.assertRaisesRegex(JudgeFailed, "did not begin to play within 5 s"):
            self.judge(program).start(timeout_s=5)
        self.assertFalse(runs(int(self.notes.read_text())))

    def test_half_a_line_is_not_read(self) -> None:
        file = self.folder / "half.jsonl"
        file.write_text('{"kind": "start"}\n{"kind": "fra')
        self.assertEqual(read_lines(file), [{"kind": "start"}])
        self.assertEqual(read_lines(self.folder / "missing.jsonl"), [])


if __name__ == "__main__":
    unittest.main()
