"""Keep what people want on their badges, and bring each badge into the print queue once."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk.desk import SELF, Desk
from kiosk.domain.badge import BadgeChoices, BadgeContent, Photos, Talking, badge_code, badge_content
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import StaffMember
from kiosk.domain.fact import Body, Draft, Kind
from kiosk.domain.print_job import Job, JobState, Verdict, cancel, decide
from kiosk.domain.registration import Details
from kiosk.domain.visit import BadgeState
from kiosk.store import people
from kiosk.store.facts import facts_of
from kiosk.store.people import Person
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.roster import add_details
from kiosk.store.store import Writer

ON_ARRIVAL = "arrival"


@dataclass(frozen=True, slots=True)
class Unsure:
    """A badge of which nobody can tell from here whether it came out, and whose it is."""

    job: Job
    person: Person


def choose(
    desk: Desk, person: str, choices: BadgeChoices, now: datetime, *, again: bool = False, by: str = SELF
) -> BadgeState:
    """Keep a person's choices and queue their badge: once, or once more `again`. Return how far it is.

    Whoever wants no badge gets none, also if one was waiting; and whoever then changes their mind gets one. A badge
    that another laptop printed counts as theirs.
    """
    with desk.store.writing() as writer:
        _keep(writer, person, choices, now, by)
        if not choices.wanted:
            call_off(writer, person)
            return BadgeState.NOT_WANTED
        reason = _reason(writer, person, again=again)
        if reason is None:
            return BadgeState.READY
        return state_of(PrintJobs(writer.connection).add(person, reason, milliseconds(now)))


def _reason(writer: Writer, person: str, *, again: bool) -> str | None:
    """Return what a badge is printed for: the first, the same once more, or another; None if they have one already."""
    before = PrintJobs(writer.connection).of(person)
    if before:
        another = again or before[-1].state is JobState.CANCELLED
        return f"again {len(before)}" if another else before[-1].reason
    found = people.by_id(writer.connection, person)
    elsewhere = found.printed if found else 0
    if elsewhere:
        return f"again {elsewhere}" if again else None
    return ON_ARRIVAL


def call_off(writer: Writer, person: str) -> None:
    """Take a person's badges that wait to be printed out of the queue; what a printer has is no longer ours to stop."""
    jobs = PrintJobs(writer.connection)
    for job in jobs.of(person):
        if job.state is JobState.QUEUED:
            jobs.save(cancel(job))


def print_again(desk: Desk, person: str, now: datetime, staff: StaffMember) -> BadgeState:
    """Queue another badge with the choices the person made before."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None:
            raise LookupError(person)
    return choose(desk, person, choices_of(desk, found, wanted=True), now, again=True, by=staff.id)


def unsure(desk: Desk) -> tuple[Unsure, ...]:
    """Return the badges that a person has to look for, the oldest first."""
    connection = desk.store.connection
    jobs = [job for job in PrintJobs(connection).in_state(JobState.UNSURE) if job.is_badge]
    return tuple(Unsure(job, person) for job in jobs if (person := people.by_id(connection, job.person)))


def settle_badge(desk: Desk, number: int, verdict: Verdict, now: datetime) -> Job:
    """Keep what somebody who looked at the printer says of the unsure badge with this id.

    Raises:
        TooLate: somebody has said so already.
    """
    with desk.store.writing() as writer:
        jobs = PrintJobs(writer.connection)
        job = decide(jobs.job(number), verdict, milliseconds(now))
        jobs.save(job)
        record(writer, job, milliseconds(now))
        return job


def badge_state(desk: Desk, person: Person) -> BadgeState:
    """Return how far a person's latest badge is."""
    if person.badge is not None and not person.badge["wanted"]:
        return BadgeState.NOT_WANTED
    jobs = PrintJobs(desk.store.connection).of(person.id)
    return state_of(jobs[-1]) if jobs else BadgeState.READY if person.printed else BadgeState.NONE


def state_of(job: Job) -> BadgeState:
    """Return what a job means to the person who waits for it."""
    match job.state:
        case JobState.QUEUED | JobState.SENDING:
            return BadgeState.AT_THE_DESK if job.trouble else BadgeState.MAKING
        case JobState.SENT | JobState.DONE:
            return BadgeState.READY
        case JobState.UNSURE | JobState.FAILED:
            return BadgeState.AT_THE_DESK
        case JobState.CANCELLED:
            return BadgeState.NONE


def choices_of(desk: Desk, person: Person, *, wanted: bool | None = None) -> BadgeChoices:
    """Return the choices that a person made, or those that show least; `wanted` comes before what they said of that."""
    body: Body = person.badge or {}
    typed = people.kept_details(desk.store.connection, str(body["details"])) if body.get("details") else Details("")
    shown = {
        name: bool(body.get(name)) for name in ("full_name", "pronouns", "organisation", "place", "role", "larger")
    }
    return BadgeChoices(
        wanted=bool(body.get("wanted", True)) if wanted is None else wanted,
        **shown,
        photos=Photos.told(body.get("photos")),
        talking=Talking.told(body.get("talking")),
        typed_name=typed.name,
        typed_pronouns=typed.pronouns,
    )


def content_for(desk: Desk, person: str, choices: BadgeChoices | None = None) -> BadgeContent:
    """Return the words on a person's badge, by `choices` or else by those they made.

    Raises:
        LookupError: nobody has this id.
    """
    found = people.by_id(desk.store.connection, person)
    if found is None:
        raise LookupError(person)
    code = badge_code(desk.hashed(f"badge {person}"))
    return badge_content(found.details, choices or choices_of(desk, found), code=code, event=desk.event.name)


def record(writer: Writer, job: Job, wall: int) -> None:
    """Write down, in the queue's own transaction, that a badge was printed or that nobody is sure; once an attempt."""
    match job.state:
        case JobState.SENT | JobState.DONE:
            kind = Kind.BADGE_PRINTED
        case JobState.UNSURE:
            kind = Kind.BADGE_UNSURE
        case _:
            return
    known = facts_of(writer.connection, job.person)
    if not any(fact.kind is kind and fact.body["job"] == job.name for fact in known):
        writer.append(Draft(kind, job.person, body={"reason": job.reason, "job": job.name}), wall)


def _keep(writer: Writer, person: str, choices: BadgeChoices, now: datetime, by: str) -> None:
    body: dict[str, str | int | bool | None] = {
        "wanted": choices.wanted,
        "full_name": choices.full_name,
        "pronouns": choices.pronouns,
        "organisation": choices.organisation,
        "place": choices.place,
        "role": choices.role,
        "photos": choices.photos.value,
        "talking": choices.talking.value,
        "larger": choices.larger,
        "by": by,
    }
    if choices.typed_name or choices.typed_pronouns:
        # What somebody typed is personal: it stands in the details, and the fact points at it.
        typed = Details(choices.typed_name, pronouns=choices.typed_pronouns)
        body["details"] = add_details(writer.connection, person, typed)
    writer.append(Draft(Kind.BADGE_CHOSEN, person, body=body), milliseconds(now))
