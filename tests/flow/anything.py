"""Any screen, page or input there can be, for what holds whatever happens."""

from dataclasses import replace
from typing import get_args

from hypothesis import strategies as st

from kiosk.domain.visit import Place, SessionView
from kiosk.flow.answers import Personal
from kiosk.flow.inputs import Input
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import Page, Screen
from tests.flow.visits import NOW, session


def _sessions() -> st.SearchStrategy[SessionView]:
    """Return sessions that differ in what moves depend on; whatever their words are, it takes long to think them up."""
    some = st.builds(
        session, st.sampled_from("abcd"), st.sampled_from(Place), st.sampled_from(("morning", "afternoon"))
    )
    return st.builds(lambda one, until: replace(one, kept_until=until), some, st.sampled_from((None, NOW)))


st.register_type_strategy(SessionView, _sessions())
screens: st.SearchStrategy[Screen] = st.one_of([st.from_type(kind) for kind in get_args(Screen)])
pages: st.SearchStrategy[Page] = st.one_of([st.from_type(kind) for kind in get_args(Page)])
inputs: st.SearchStrategy[Input] = st.one_of([st.from_type(kind) for kind in get_args(Input)])


def addressed(screen: Screen, given: Input) -> Input:
    """Make a personal answer speak of the person on the screen, if there is one."""
    visitor = visitor_of(screen)
    if visitor is None or not isinstance(given, get_args(Personal)):
        return given
    mine: Input = replace(given, person=visitor.person)
    return mine
