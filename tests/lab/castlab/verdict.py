"""What a judge says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    judge: str
    passed: bool
    sentence: str
    """What was compared, with both numbers and the limit."""

    def __str__(self) -> str:
        return f"{'ok' if self.passed else 'FAILED':7} {self.judge}: {self.sentence}"
