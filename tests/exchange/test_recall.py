"""Our own values come back from our own files as they were."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pack import Pack
from kiosk.exchange import documents
from kiosk.exchange.organisers import make_keys
from kiosk.exchange.recall import Versioned, recall
from tests.exchange import samples

PACK = samples.pack(make_keys("ke-2026"))
WITHOUT_PYDANTIC = """
import sys
from kiosk.domain.pack import Pack
from kiosk.exchange.recall import recall
recall(Pack, sys.stdin.read())
sys.exit("pydantic" in sys.modules)
"""


def test_a_pack_comes_back_as_it_was() -> None:
    assert recall(Pack, documents.written(PACK)) == PACK


@given(st.builds(type(PACK.roster[0])))
def test_any_registration_comes_back_as_it_was(person: object) -> None:
    assert recall(type(PACK.roster[0]), documents.written(person)) == person


def test_it_does_not_wait_for_pydantic() -> None:
    house = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", WITHOUT_PYDANTIC], input=documents.written(PACK), cwd=house, check=True)


def test_what_a_newer_version_added_is_passed_over() -> None:
    assert recall(Versioned, '{"version":3,"more":[]}') == Versioned(3)


@pytest.mark.parametrize(
    "changed",
    [
        b"",
        b"[]",
        b"\xff",
        documents.written(PACK).replace(b'"issued":1795640000000', b'"issued":"long ago"'),
        documents.written(PACK).replace(b'"confirmed"', b'"unheard of"'),
        documents.written(PACK).replace(b'"roster":', b'"people":'),
        documents.written({**json.loads(documents.written(PACK)), "grants": 7}),
    ],
)
def test_text_of_another_kind_is_refused(changed: bytes) -> None:
    assert changed != documents.written(PACK)
    with pytest.raises(ValueError, match=r"\S"):
        recall(Pack, changed)


def test_the_same_pack_with_nobody_in_it_comes_back_too() -> None:
    empty = replace(PACK, roster=(), grants=())
    assert recall(Pack, documents.written(empty)) == empty
