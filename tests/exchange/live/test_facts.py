"""What one laptop wrote is soon in the others' files, through a real hub."""

from pathlib import Path

from tests import joined
from tests.exchange.live.laptops import sharing_live
from tests.hubs import running_hub


def test_a_fact_written_here_arrives_in_the_file_there(tmp_path: Path) -> None:
    with (
        running_hub(tmp_path / "hub", joined.pack().event_key) as hub,
        sharing_live(tmp_path, "foyer", hub.address) as here,
        sharing_live(tmp_path, "stairs", hub.address) as there,
    ):
        here.check_in(2)
        there.wait_for(here)
        here.wait_for(there)
