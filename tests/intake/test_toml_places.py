"""Every key of a TOML text has its place, however it is written."""

import tomllib
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.intake.toml_places import Path, toml_places

TEXT = '''\
# a comment with [brackets] and = signs
title = "a # in a string" # and a comment
times = [2026-11-26 08:30:00, 2026-11-26T09:30:00Z,
         [1, 2]]  # over two lines
point = { x = 1, "y z" = { deep = true } }
long = """
[not a table]
key = "none" """
[a."b c".d]
'single' = 'C:\\path'
other.dotted . key = 1
[[list]]
name = "one"
[list.inner]
k = 1
[[list]]
name = "two"
[[list.items]]
k = 2
'''


def paths(value: object, path: Path = ()) -> set[Path]:
    found: set[Path] = {path} if path else set()
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    if isinstance(value, list):
        pairs = list(enumerate(value))
    return found.union(*(paths(inner, (*path, key)) for key, inner in pairs))


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("title",), (2, 1), (2, 9)),
        (("times", 1), (3, 31), (3, 31)),
        (("times", 2, 1), (4, 14), (4, 14)),
        (("point", "x"), (5, 11), (5, 15)),
        (("point", "y z", "deep"), (5, 28), (5, 35)),
        (("long",), (6, 1), (6, 8)),
        (("a", "b c", "d", "single"), (10, 1), (10, 12)),
        (("a", "b c", "d", "other", "dotted", "key"), (11, 1), (11, 22)),
        (("list", 0, "inner", "k"), (15, 1), (15, 5)),
        (("list", 1), (16, 1), (16, 1)),
        (("list", 1, "items", 0, "k"), (19, 1), (19, 5)),
    ],
)
def test_a_key_and_its_value_have_a_place(path: Path, key: tuple[int, int], value: tuple[int, int]) -> None:
    place = toml_places(TEXT)[path]
    assert (place.key, place.value) == (key, value)


def test_nothing_has_a_place_that_is_not_in_the_text() -> None:
    assert set(toml_places(TEXT)) <= paths(tomllib.loads(TEXT))


_KEYS = st.sampled_from(["a", "b", '"a b"', "'#'", "c.d"])
_SCALARS = st.sampled_from(["1", "-1.5e3", "true", "2026-11-26 08:30:00", '"x # \\" ]"', "'''\n]'''", '"""a"" ""\n"""'])
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[ " + " , # ]\n".join(items) + "\n]"),
        st.tuples(_KEYS, inner).map(lambda pair: f"{{ {pair[0]} = {pair[1]} }}"),
    ),
    max_leaves=6,
)
_LINES = st.one_of(
    st.tuples(_KEYS, _VALUES).map(" = ".join),
    _KEYS.map("[{}]".format),
    _KEYS.map("[[ {} ]] # x".format),
    st.just("# ="),
)


@hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.filter_too_much])
@given(st.lists(_LINES, max_size=6).map("\n".join))
def test_the_places_are_those_of_the_keys_in_the_text(text: str) -> None:
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        hypothesis.reject()
    leaves = {path for path in paths(parsed) if not any(other[: len(path)] == path != other for other in paths(parsed))}
    assert leaves <= set(toml_places(text)) <= paths(parsed)
