"""A window's start pays nothing for sharing live: what is heavy comes in the live thread."""

import subprocess
import sys

HEAVY = ("nats", "nkeys", "zeroconf", "ifaddr", "cryptography", "pydantic", "sqlite_utils")


def test_nothing_heavy_is_loaded_before_sharing_begins() -> None:
    look = f"import sys, kiosk.exchange.live.live; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
