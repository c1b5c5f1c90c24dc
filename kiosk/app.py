"""Put the house together: one laptop, its file's one thread, its printers, and the answers to what screens ask."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never

from kiosk.badge_making import BadgeMaking, Moved
from kiosk.desk import badges, check_in, room_door, sessions
from kiosk.desk.calls import Calls
from kiosk.desk.inviting import counting
from kiosk.desk.joining import Laptop, desk_of
from kiosk.desk.notes import Notes
from kiosk.desk.sharing import receive
from kiosk.desk.trying import try_out
from kiosk.desk.waking import Watch
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.calling import where_the_desk_is
from kiosk.domain.clock import milliseconds
from kiosk.domain.fault import Fault
from kiosk.domain.names import greeting_name
from kiosk.domain.sharing import NoSharing, Sharing
from kiosk.domain.talk import Talk
from kiosk.domain.visit import BadgeState, Visitor
from kiosk.exchange.packet import Packet
from kiosk.file_thread import FileThread, report_bug
from kiosk.finding_errands import FindingErrands
from kiosk.flow import errands, inputs
from kiosk.flow.call_moves import CallMade, CallMoved, CallTakenBack
from kiosk.housekeeping import Housekeeping
from kiosk.leaving_errands import leave_or_stay
from kiosk.my_day_errands import MyDayErrands
from kiosk.session_errands import NOBODY, Others, SessionErrands
from kiosk.store.connection import naming_faults, path_of
from kiosk.store.facts import Received
from kiosk.store.people import Person

if TYPE_CHECKING:
    from kiosk.printing.printers import Printer

Result = TypeVar("Result")
BadgeListener = Callable[[Moved], None]
TroubleListener = Callable[[str, str], None]

FILE = "file"
"""What the file of this laptop is called among the devices that may have trouble."""


class Way(Others, Sharing, Protocol):
    """The way to the other laptops, whatever carries it. None of it waits for the network."""

    def say(self, talk: Talk) -> None:
        """Say something to those that are there."""


def system_clock() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Station:
    """One laptop at work. Whatever touches its file runs in the file's own thread, through `submit`."""

    def __init__(
        self,
        laptop: Laptop,
        printers: Sequence["Printer"] = (),
        clock: Callable[[], datetime] = system_clock,
        watch: Watch | None = None,
        trouble: str = "",
    ) -> None:
        """Take an open laptop, the printers that make badges, and the clock.

        `watch` notes how far its file is; `trouble` is what staff are to know of the file, in sentences.
        """
        self._stopped = False
        self.laptop = laptop.without_roster()
        self.counts = counting(laptop.pack)
        """Tells whether a text is a ticket of the event; touches no file, in any thread."""
        self.clock = clock
        plan = [planned.name for planned in laptop.pack.event.stations]
        self.calls = Calls(laptop.store.identity.station, plan, self._say, self._tell_call)
        self.notes = Notes(laptop.store.identity.station, plan, self._say, self._tell_call)
        self.say: Callable[[Talk], None] = _to_nobody
        """Tells the other laptops; whoever joins this one to them puts a way here that returns at once."""
        self.desk = desk_of(laptop)
        self.sharing: Sharing = NoSharing()
        """The way to the other laptops, for staff to look after; whoever joins this one to them puts it here."""
        self.on_badge: list[BadgeListener] = []
        self.on_trouble: list[TroubleListener] = []
        self.on_call: list[Callable[[], None]] = []
        """Told, in any thread, when there is something else to show of calls and notes."""
        self.on_answer: list[Callable[[inputs.Input], None]] = []
        """Told of an answer that took longer: another laptop had to be asked."""
        self.thread = FileThread()
        """The file's one thread."""
        self.sessions = SessionErrands(self.desk, clock, self.later, self._tell_answer, NOBODY)
        self.finding = FindingErrands(self.desk, clock, self.visitor)
        self.housekeeping = Housekeeping(self.laptop, self.desk, lambda why: self._trouble(FILE, why), watch)
        self.troubles = {FILE: trouble}
        """What is the matter with each device, in sentences; nothing where it is well."""
        self._file = path_of(laptop.store.connection)
        told = (self._tell_badge, self._trouble)
        self._badges = BadgeMaking(self.desk, clock, self.submit, told, printers)
        self._my_day = MyDayErrands(self.desk, clock, self._well_printers, self.wake_printers)

    def start(self) -> None:
        """Start the printers' threads. What was with a printer that is not here any more needs a person's look."""
        self._badges.start()

    def finish_printing(self) -> None:
        """Finish the badges in hand, and start no more."""
        self._badges.stop()

    def stop(self) -> None:
        """Finish what is in hand, and let go of the file; once is enough."""
        if self._stopped:
            return
        self._stopped = True
        self.finish_printing()
        self._keep_answers()
        self.thread.shutdown()
        self.laptop.store.close()

    @property
    def printers(self) -> tuple[str, ...]:
        """Return the names of the printers that make badges here."""
        return self._badges.printers

    def submit(self, function: Callable[[], Result]) -> Future[Result]:
        """Run `function` in the file's thread."""
        return self.thread.submit(self._guarded, function)

    def submit_in_background(self, function: Callable[[], Result]) -> Future[Result]:
        """Run `function` in the file's thread, for nobody at this laptop."""
        return self.thread.submit_in_background(lambda: self._guarded(function))

    def later(self, function: Callable[[], None]) -> None:
        """Run a function in the file's thread, soon, for nobody who waits; after the end nothing is run any more."""
        with suppress(RuntimeError):  # what the executor says once it was shut down
            self.submit(function).add_done_callback(report_bug)

    def take_over(
        self, packet: Packet, cursor: tuple[str, str] | None = None, waited_for: Callable[[], bool] = bool
    ) -> Received:
        """Take over what another laptop wrote, in the file's thread, and do what follows from it."""
        now = self.clock()
        told = receive(self.desk, packet, now, cursor, waited_for)
        self.housekeeping.after(told, now)
        return told

    def join(self, way: Way) -> None:
        """Share with the other laptops from now on, by this way to them."""
        self.sharing, self.sessions.others, self.say = way, way, way.say

    def guard(self) -> AbstractContextManager[None]:
        """Return what to run a function in, so that a disk that does not answer is named as a fault of the world."""
        return naming_faults(self._file)

    def _guarded(self, function: Callable[[], Result]) -> Result:
        with self.guard():
            return function()

    def run(self, errand: errands.Errand) -> inputs.Input:
        """Do what a screen asks, in the file's thread, and return the answer; what it promises is on the disk by then.

        Raises:
            Fault: the world is in the way.
        """
        now = self.clock()
        match errand:
            case errands.CheckIn(code):
                return self._at_the_room(code, now) if self.desk.room else self._check_in(code, now)
            case errands.StartFinding() | errands.Find():
                return self.finding.run(errand)
            case errands.Preview() | errands.PrintBadge() | errands.NoBadge():
                return self._badge(errand, now)
            case (errands.ListSessions() | errands.JoinSession() | errands.LeaveSession()) | (
                errands.WaitForPlace() | errands.StopWaiting()
            ):
                return self.sessions.run(errand)
            case errands.TakeAlong() | errands.PrintMyDay():
                return self._my_day.run(errand)
            case (errands.UndoCheckIn() | errands.LeaveToday()) | (errands.UndoLeaveToday() | errands.UndoLeaving()):
                return leave_or_stay(self.desk, errand, now)
            case errands.Call() | errands.TakeBack():
                return self._call(errand, milliseconds(now))
            case errands.CountAnswer(answer):
                self.desk.answers.count(answer)
                return inputs.Done()
            case errands.TellTime() | errands.TryOut() | errands.Forget() | errands.Speak() | errands.Wait():
                return self._for_the_screen(errand, now)
            case _:
                assert_never(errand)

    def hear(self, talk: Talk) -> None:
        """Take over what another laptop says besides facts; in any thread."""
        now = milliseconds(self.clock())
        self.calls.hear(talk, now)
        self.notes.hear(talk, now)

    def tick(self) -> None:
        """Let calls and notes know that time passes, and keep house; to be called each second, in any thread."""
        now = self.clock()
        self.calls.tick(milliseconds(now))
        self.notes.tick(milliseconds(now))
        reachable = self.sessions.others.reachable()
        self.later(lambda: self.housekeeping.each_second(now, reachable))

    def how_far(self, call: str) -> CallMoved:
        """Return how far a call from this laptop is, for whoever made it."""
        help_ = self.calls.help_for(call, milliseconds(self.clock()))
        return CallMoved(call, help_, self._desk())

    def visitor(self, person: Person) -> Visitor:
        """Return what the attendee's screens may know of a person."""
        choices = badges.choices_of(self.desk, person)
        state = badges.badge_state(self.desk, person)
        kept = sessions.kept_for(self.desk, person.id, self.clock())
        return Visitor(person.id, greeting_name(person.details), person.details, choices, state, kept)

    def wake_printers(self) -> None:
        """Say that there is something new in the print queue."""
        self._badges.wake()

    def _keep_answers(self) -> None:
        """Add what was answered to the counter, for a close of the day later on; lost if the disk is full."""
        with suppress(Fault):
            self.submit(lambda: self.desk.answers.keep(self.desk.store)).result()

    def _well_printers(self) -> tuple[str, ...]:
        return tuple(printer for printer in self.printers if not self.troubles.get(printer))

    def _check_in(self, code: str, now: datetime) -> inputs.Input:
        match check_in.check_in(self.desk, code, now):
            case check_in.Admitted(person):
                return inputs.WelcomedIn(code, self.visitor(person))
            case check_in.AlreadyInside(person):
                return inputs.FoundHere(code, self.visitor(person))
            case check_in.TurnedToStaff():
                return inputs.ToStaff(code)

    def _at_the_room(self, code: str, now: datetime) -> inputs.Input:
        match room_door.come_in(self.desk, code, now):
            case room_door.InTheRoom(_, session):
                return inputs.SeenAtRoom(code, session.title)
            case check_in.TurnedToStaff():
                return inputs.ToStaff(code)

    def _preview(self, person: str, choices: BadgeChoices) -> inputs.Input:
        from kiosk.printing.letter import Unletterable

        try:
            return inputs.PreviewReady(person, choices, self._badges.preview(person, choices))
        except Unletterable:
            return inputs.NotDrawable(person, choices)

    def _badge(self, errand: errands.Preview | errands.PrintBadge | errands.NoBadge, now: datetime) -> inputs.Input:
        match errand:
            case errands.Preview(person, choices):
                return self._preview(person, choices)
            case errands.PrintBadge(person, choices, again):
                state = badges.choose(self.desk, person, choices, now, again=again)
            case errands.NoBadge(person):
                state = badges.choose(self.desk, person, BadgeChoices(wanted=False), now)
        self.wake_printers()
        if state is BadgeState.MAKING and not self.printers:
            state = BadgeState.AT_THE_DESK
        return inputs.BadgeMoved(person, state)

    def _for_the_screen(
        self, errand: errands.TellTime | errands.TryOut | errands.Forget | errands.Speak | errands.Wait, now: datetime
    ) -> inputs.Input:
        """Do what is nobody's: tell the time, see whether the house is well; the rest is the window's own to do."""
        match errand:
            case errands.TellTime():
                return inputs.TimeTold(now)
            case errands.TryOut():
                try_out(self.desk, now)
                return inputs.Well()
            case _:
                return inputs.Done()

    def _tell_answer(self, answer: inputs.Input) -> None:
        for listener in self.on_answer:
            listener(answer)

    def _call(self, errand: errands.Call | errands.TakeBack, now: int) -> inputs.Input:
        match errand:
            case errands.Call(screen, about):
                made = self.calls.call(screen, about.value, now, is_asked=about.is_asked)
                far = self.how_far(made.id)
                return CallMade(screen, far.call, far.help, far.desk)
            case errands.TakeBack(screen, call):
                taken = self.calls.take_back(screen, call, now)
                return CallTakenBack(taken) if taken else inputs.Done()

    def _desk(self) -> str:
        return where_the_desk_is(self.desk.event, self.desk.store.identity.station, self.calls.last_staffed())

    def _say(self, talk: Talk) -> None:
        self.say(talk)

    def _tell_call(self) -> None:
        for listener in self.on_call:
            listener()

    def _tell_badge(self, moved: Moved) -> None:
        for listener in self.on_badge:
            listener(moved)

    def _trouble(self, device: str, sentence: str) -> None:
        self.troubles[device] = sentence
        for listener in self.on_trouble:
            listener(device, sentence)


def _to_nobody(_: Talk) -> None:
    """Say nothing: this laptop works alone."""
