"""A file that was restored or copied is found out before it tells the others anything, and goes on under a new name."""

import shutil
from dataclasses import replace
from pathlib import Path

from tests.exchange.live.laptops import PATIENCE, sharing_live
from tests.exchange.live.wiretap import facts_in_the_stream
from tests.hubs import RunningHub


def backed_up(folder: Path) -> Path:
    """Copy a laptop's folder while nobody has it open."""
    copy = folder.with_name("backup") / folder.name
    shutil.copytree(folder, copy)
    return copy


def test_a_restored_file_tells_nothing_under_its_old_name(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        with sharing_live(tmp_path, "foyer", hub.address) as here:
            there.wait_for(here)
        backup = backed_up(tmp_path / "foyer")
        with sharing_live(tmp_path, "foyer", hub.address) as here:
            here.check_in(2)
            there.wait_for(here)
            lost = here.known()[here.name]
        with sharing_live(backup.parent, "foyer", hub.address) as restored:
            old = restored.name
            assert restored.foreign.get(timeout=PATIENCE) == (old, lost.seq, lost.digest)
            restored.check_in(4)
            restored.renamed("foyer.cafe")
            there.wait_until_known({"foyer.cafe": restored.known()["foyer.cafe"]})
            assert facts_in_the_stream(hub, old) == [1, 2]
            assert there.known()[old] == lost


def test_what_a_restored_file_had_lost_comes_back_to_it_from_the_hub(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_for(here)
    backup = backed_up(tmp_path / "foyer")
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        lost = here.known()[here.name]
        there.check_in(4)
        here.wait_for(there)
        later = there.known()
    with sharing_live(backup.parent, "foyer", hub.address) as restored:
        old = restored.name
        restored.foreign.get(timeout=PATIENCE)
        restored.wait_until_known({name: head for name, head in later.items() if name != old})
        restored.renamed("foyer.cafe")
        restored.wait_until_known({old: lost})
        assert restored.known()[old] == lost


def test_a_restored_file_is_found_out_by_what_others_know_where_the_hub_was_wiped(
    tmp_path: Path, hub: RunningHub
) -> None:
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        with sharing_live(tmp_path, "foyer", hub.address) as here:
            there.wait_for(here)
        backup = backed_up(tmp_path / "foyer")
        with sharing_live(tmp_path, "foyer", hub.address) as here:
            here.check_in(2)
            there.wait_for(here)
            lost = here.known()[here.name]
        hub.kill()
        hub.start_again(wiped=True)
        with sharing_live(backup.parent, "foyer", hub.address) as restored:
            assert restored.foreign.get(timeout=PATIENCE) == (restored.name, lost.seq, lost.digest)


def test_of_two_copies_the_second_to_write_is_told_at_its_first_fact(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_for(here)
    backup = backed_up(tmp_path / "foyer")
    with (
        sharing_live(tmp_path, "foyer", hub.address) as here,
        sharing_live(backup.parent, "foyer", hub.address) as copy,
        sharing_live(tmp_path, "stairs", hub.address) as there,
    ):
        here.wait_together()
        copy.wait_together()
        here.check_in(2)
        there.wait_for(here)
        told = here.known()[here.name]
        copy.check_in(4)
        assert copy.foreign.get(timeout=PATIENCE) == (copy.name, told.seq, told.digest)
        assert here.foreign.empty()


def test_both_branches_of_a_fork_reach_everybody(tmp_path: Path, hub: RunningHub) -> None:
    def empty_hub() -> None:
        hub.stop()
        hub.start_again(wiped=True)

    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_for(here)
    backup = backed_up(tmp_path / "foyer")
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.write(3)
        there.wait_for(here)
    empty_hub()
    with (
        sharing_live(backup.parent, "foyer", hub.address) as copy,
        sharing_live(tmp_path, "loft", hub.address) as loft,
    ):
        copy.write(600, of="another")
        loft.wait_for(copy)
        both = {copy.name: replace(copy.known()[copy.name], count=1 + 3 + 600)}
    empty_hub()
    with sharing_live(tmp_path, "stairs", hub.address) as there, sharing_live(tmp_path, "loft", hub.address) as loft:
        there.wait_until_known(both)
        loft.wait_until_known(both)
        assert {name: loft.known()[name] for name in both} == {name: there.known()[name] for name in both} == both
