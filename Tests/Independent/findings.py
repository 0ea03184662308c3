"""Counts what was compared and says each difference on a line of its own."""


class Findings:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def equal(self, what, found, expected):
        if found == expected:
            self.passed += 1
        else:
            self.failed += 1
            if self.failed <= 50:
                print(f"FAILED {what}: found {shortened(found)}, expected {shortened(expected)}")
        return found == expected

    def true(self, what, holds):
        return self.equal(what, bool(holds), True)

    def finish(self):
        """The closing line that Tests/run shows; a check that compared nothing has failed."""
        if not self.passed + self.failed:
            self.true("something was compared", False)
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


def shortened(value):
    text = repr(value)
    return text if len(text) <= 300 else text[:300] + " …"
