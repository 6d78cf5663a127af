"""Running programs, and waiting for conditions."""

import subprocess
import time
from collections.abc import Callable, Sequence


class LabError(Exception):
    """What went wrong and what to do about it, in one sentence for a person."""


class Unavailable(LabError):
    """This computer cannot have the lab; tests are skipped with this reason."""


def run(words: Sequence[str], *, timeout_s: float = 30, stdin: str | None = None) -> str:
    """What the program printed; LabError where it failed."""
    try:
        done = subprocess.run(words, input=stdin, capture_output=True, text=True, timeout=timeout_s, check=False)
    except FileNotFoundError as error:
        raise LabError(f"'{words[0]}' is not installed; './dev deps lab' installs what the lab needs") from error
    except subprocess.TimeoutExpired as error:
        raise LabError(f"'{' '.join(words)}' did not end within {timeout_s:g} s") from error
    if done.returncode != 0:
        raise LabError(f"'{' '.join(words)}' failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def succeeds(words: Sequence[str]) -> bool:
    try:
        return subprocess.run(words, capture_output=True, check=False, timeout=30).returncode == 0
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return False


def wait_for(condition: Callable[[], object], what: str, timeout_s: float = 30, every_s: float = 0.1) -> None:
    """Returns when `condition` holds; LabError that names `what` if it does not within the time."""
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise LabError(f"{what}: not within {timeout_s:g} s")
        time.sleep(every_s)
