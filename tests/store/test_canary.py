"""A stolen laptop tells nobody's name: none is in the bytes of the file, of what lies beside it, or in a fact."""

from pathlib import Path

import pytest

from kiosk.domain.fact import Draft, Kind
from kiosk.domain.names import fold
from kiosk.domain.registration import Details
from kiosk.store.facts import all_facts
from kiosk.store.people import search
from kiosk.store.roster import add_details
from kiosk.store.store import Store, create
from tests.conftest import IDENTITY
from tests.samples import NINE, roster

CANARY = Details("Canary Quetzalcoatl", "Canary", email="canary@example.org", organisation="Aviary of Hebden")


@pytest.fixture
def busy(store: Store) -> Store:
    """Return a file in which somebody was registered, searched for and corrected."""
    with store.writing() as writer:
        for details in (CANARY, Details("Somebody Else")):
            kept = add_details(writer.connection, "new", details)
            writer.append(Draft(Kind.REGISTERED_HERE, "new", body={"details": kept, "ticket_type": "standard"}), NINE)
    assert search(store.connection, "else")
    return store


def readable(folder: Path) -> list[str]:
    """Return what of anybody's details can be read in the bytes of the files in a folder."""
    everything = b"".join(path.read_bytes() for path in folder.iterdir()).lower()
    words = {word for person in (*(person.details for person in roster()), CANARY) for word in words_of(person)}
    return [word for word in words if any(word.encode(code) in everything for code in ("utf-8", "utf-16-le"))]


def words_of(details: Details) -> set[str]:
    """Return a person's words, but for those so short that random bytes spell them now and then."""
    texts = (details.name, details.email, details.organisation)
    return {word for text in texts for word in (*text.lower().split(), *fold(text).split()) if len(word.encode()) > 6}


def test_no_name_is_in_the_bytes_while_the_file_is_open(busy: Store, store_path: Path) -> None:
    assert (store_path.parent / f"{store_path.name}-wal").stat().st_size > 0
    assert readable(store_path.parent) == []


def test_no_name_is_in_the_bytes_after_it_was_closed(busy: Store, store_path: Path) -> None:
    busy.close()
    assert [path.name for path in store_path.parent.iterdir()] == [store_path.name]
    assert readable(store_path.parent) == []


def test_the_canary_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("… Quetzalcoatl …")
    assert readable(tmp_path) == ["quetzalcoatl"]


def test_the_same_people_make_other_bytes_under_the_same_key(tmp_path: Path, store_key: bytes) -> None:
    create(tmp_path / "a", store_key, IDENTITY).close()
    create(tmp_path / "b", store_key, IDENTITY).close()
    assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()


def test_a_fact_holds_no_detail_of_anybody(busy: Store) -> None:
    told = repr(list(all_facts(busy.connection))).lower()
    assert not [word for word in words_of(CANARY) if word in told]
