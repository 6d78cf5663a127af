"""hls.js from the npm registry, checked against a pinned digest."""

import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "1.7.1"
SHA512 = (
    "0e5cc891e0404bd208438df69370547f71e5c1bb11d3eb6b0758b694374dda05"
    "24364ade845bab874ff8f0ce5cd7f12394391d1a7835830648a70c8fc6f759fe"
)


class FetchFailed(Exception):
    """What went wrong and what to do about it."""


def fetch(build: Path) -> Path:
    """The path of hls.min.js in `build`/hls.js-VERSION; fetched only where it is not there yet."""
    folder = build / f"hls.js-{VERSION}"
    script = folder / "hls.min.js"
    if script.exists():
        return script
    build.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as scratch:
        archive = _pack(Path(scratch))
        digest = hashlib.sha512(archive.read_bytes()).hexdigest()
        if digest != SHA512:
            raise FetchFailed(f"hls.js {VERSION} from the registry is not the known one: its SHA-512 is {digest}")
        fresh = Path(scratch) / "fresh"
        fresh.mkdir()
        with tarfile.open(archive) as package:
            for member in ("package/dist/hls.min.js", "package/LICENSE"):
                content = package.extractfile(member)
                assert content is not None, member
                (fresh / Path(member).name).write_bytes(content.read())
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)
    return script


def _pack(folder: Path) -> Path:
    words = ["npm", "pack", f"hls.js@{VERSION}", "--silent", "--ignore-scripts", "--pack-destination", str(folder)]
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=180, check=False)
    except FileNotFoundError as error:
        raise FetchFailed("npm is not installed; './dev deps lab' installs what the lab needs") from error
    except subprocess.TimeoutExpired as error:
        raise FetchFailed("the npm registry did not answer within 180 s; try again with a network") from error
    archive = folder / f"hls.js-{VERSION}.tgz"
    if done.returncode != 0 or not archive.exists():
        raise FetchFailed(f"npm cannot fetch hls.js {VERSION}: {done.stderr.strip()[-400:]}")
    return archive
