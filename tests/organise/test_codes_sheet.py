"""The codes that people hold: pictures to send, and cards to cut."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import numpy
import pypdfium2
import pytest
from PIL import Image

from kiosk.codes.read import Reader
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Group, Registration
from kiosk.exchange.organisers import make_keys
from kiosk.intake.bookings import read_bookings
from kiosk.intake.settings import read_settings
from kiosk.organise.codes_sheet import picture_names, sheet_pdf, write_codes
from kiosk.organise.prepare import make_pack
from kiosk.resources import resource

pytestmark = pytest.mark.usefixtures("qapp")
"""The sheet draws with the application there is; one of its own would be in the way of later tests with widgets."""

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def pack() -> Pack:
    """Return a pack of nine people of the example, so that the sheet has a second page."""
    event = read_settings(resource("example/event.toml"), salt=bytes(16))
    rows = read_bookings(resource("example/bookings.csv"), event).rows[:9]
    return make_pack(event, rows, make_keys(event.id), NOW)


@pytest.fixture(scope="module")
def folder(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the codes of those nine."""
    path = tmp_path_factory.mktemp("codes") / "made" / "on the way"
    write_codes(pack, path)
    return path


def codes_in(picture: Image.Image) -> set[str]:
    return set(Reader().read(numpy.asarray(picture.convert("L"))).codes)


def with_references(pack: Pack, *references: str) -> tuple[Registration, ...]:
    people = zip(pack.roster, references, strict=False)
    return tuple(replace(person, reference=reference) for person, reference in people)


def test_every_person_has_a_picture_of_their_code(pack: Pack, folder: Path) -> None:
    for person in pack.roster:
        with Image.open(folder / f"code-{person.reference}.png") as picture:
            assert codes_in(picture) == {person.code}


def test_a_picture_has_an_opaque_white_border_of_four_modules(pack: Pack, folder: Path) -> None:
    with Image.open(folder / f"code-{pack.roster[0].reference}.png") as picture:
        assert "A" not in picture.getbands()
        assert numpy.asarray(picture.convert("L"))[: 4 * 12].min() == 255


def test_the_sheet_has_a_readable_code_for_every_person(pack: Pack, folder: Path) -> None:
    with pypdfium2.PdfDocument(folder / "codes.pdf") as sheet:
        pages = [page.render(scale=2).to_pil() for page in sheet]
    assert len(pages) == 2
    assert set().union(*map(codes_in, pages)) == {person.code for person in pack.roster}


def test_the_sheet_of_the_same_pack_is_the_same(pack: Pack) -> None:
    assert sheet_pdf(pack) == sheet_pdf(pack)


def test_a_name_that_no_font_draws_gives_way_to_the_reference(pack: Pack) -> None:
    person = pack.roster[0]
    unknown = replace(person, details=replace(person.details, name="\U00013000\U0001f9ff"))
    with pypdfium2.PdfDocument(BytesIO(sheet_pdf(replace(pack, roster=(unknown,))))) as sheet:
        assert len(sheet) == 1


def test_a_reference_never_leads_out_of_the_folder(pack: Pack) -> None:
    assert list(picture_names(with_references(pack, "../../etc/x", "CON"))) == ["code-_etc_x.png", "code-CON.png"]


def test_references_that_look_alike_get_files_of_their_own(pack: Pack) -> None:
    roster = with_references(pack, "A/1", "a 1", "A.1")
    names = picture_names(roster)
    assert len({name.casefold() for name in names}) == 3
    assert list(names.values()) == list(roster)


def test_a_folder_that_cannot_be_made_is_told(pack: Pack, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(Fault, match="is a file, not a folder"):
        write_codes(pack, tmp_path / "taken" / "codes")


def test_a_group_has_a_card_of_its_own(pack: Pack, tmp_path: Path) -> None:
    group = Group("9" * 32, "Order 7", pack.roster[0].code)
    written = write_codes(replace(pack, groups=(group,)), tmp_path)
    assert written.pictures == len(pack.roster) + 1
    assert (tmp_path / "code-Order_7.png").is_file()
