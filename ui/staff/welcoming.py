"""Run the two forms: for somebody who joins today, and for details that are to be put right."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import looking, registering
from kiosk.domain.registration import Details
from kiosk.store.people import Person
from ui.parts.card import NoticeKind
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import row_of

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_INSTEAD = "Write down who comes instead. They get the first person's ticket; seats in sessions are given anew."
_KEPT = "Their place cannot be handed on: they have come, are blocked, or have handed it on already."
_JOINED = "They are checked in. A badge can be printed here."


class Welcoming:
    """Registers, and corrects; who did it is written down."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._joining, self._instead = registering.new_person(), ""
        pages.joining.edited.connect(self._look_for_alike)
        pages.joining.registered.connect(self._register)
        pages.joining.same.connect(lambda person: presenter.helping.find_again(person))
        pages.correcting.corrected.connect(self._correct)

    def begin(self, *, instead: str = "") -> None:
        """Show the form for somebody who joins today, or who comes in the place of the person with the id `instead`."""
        self._instead = instead
        if instead:
            self._pages.joining.show_empty()
            self._pages.frame_.show_page(Place.JOINING)
            self._pages.frame_.show_notice(NoticeKind.INFO, _INSTEAD)

    def show_details(self, person: str) -> None:
        """Show a person's details, to put them right."""
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff

        def show(looked: looking.Looked) -> None:
            self._pages.correcting.show_person(person, looked.person.details)
            self._pages.frame_.show_page(Place.CORRECTING)

        self._presenter.ask(lambda: looking.look(desk, person, now, by), show)

    def _look_for_alike(self, details: Details) -> None:
        desk = self._station.desk
        self._presenter.ask(lambda: registering.look_alikes(desk, details), self._show_alike)

    def _show_alike(self, people: list[Person]) -> None:
        self._pages.joining.show_alike([row_of(person, self._presenter.zone) for person in people])

    def _register(self, details: Details, ticket_type: str) -> None:
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff

        joining, instead = self._joining, self._instead

        def registered(person: str) -> None:
            if person == self._joining:
                self._joining = registering.new_person()
            self._pages.joining.show_empty()
            self._presenter.helping.find_again(person, (NoticeKind.DONE, _JOINED))

        def handed_on(done: bool) -> None:
            self._instead = ""
            if done:
                registered(joining)
            else:
                self._presenter.helping.find_again(instead, (NoticeKind.ATTENTION, _KEPT))

        if instead:
            self._presenter.ask(lambda: registering.hand_on(desk, instead, joining, details, now, by), handed_on)
            return
        self._presenter.ask(lambda: registering.register_here(desk, joining, details, ticket_type, now, by), registered)

    def _correct(self, person: str, details: Details) -> None:
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff

        def corrected(_: None) -> None:
            self._pages.correcting.show_empty()
            self._presenter.helping.find_again(person, (NoticeKind.DONE, "The new details are kept."))

        self._presenter.ask(lambda: registering.correct_details(desk, person, details, now, by), corrected)
