"""Make one true record of what every laptop handed in, and list what needs a person's look."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.exchange import files
from kiosk.exchange.bundle import OpenedBundle, open_bundle
from kiosk.exchange.faults import file_fault
from kiosk.exchange.organisers import Keys
from kiosk.organise import station_matters
from kiosk.organise.answers import answers
from kiosk.organise.exports import write_csv, write_workbook
from kiosk.organise.matter import Matter, several
from kiosk.organise.matters import find_matters
from kiosk.organise.merge import check, merge
from kiosk.organise.online import OnlineDay, given_twice, online_matters, read_days
from kiosk.organise.outputs import refuse_to_replace
from kiosk.organise.record import Record, record_of
from kiosk.organise.record_file import VIEWS, write_record
from kiosk.organise.report import write_report

RECORD, WORKBOOK, REPORT = "attendance.sqlite", "attendance.xlsx", "report.pdf"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What came out."""

    folder: Path
    people: int
    arrivals: int
    seats: int
    matters: tuple[Matter, ...]

    @property
    def summary(self) -> str:
        """Return a few plain lines for the organiser."""
        counted = ", ".join(
            (
                several(self.people, "person", "people"),
                several(self.arrivals, "arrival", "arrivals"),
                several(self.seats, "seat", "seats"),
            )
        )
        lines = [
            f"{counted}. Everything is in {self.folder}.",
            f"{len(self.matters)} to look at:" if self.matters else "Nothing needs a look.",
        ]
        return "\n".join([*lines, *(f"  {matter.what} ({matter.who.value})" for matter in self.matters)])


def reconcile(pack: Pack, keys: Keys, bundles: Sequence[Path], online: Sequence[Path], out: Path) -> Reconciled:
    """Write the record, its tables and the report into `out`, from the bundles in any order.

    A bundle that is missing, delivered twice or damaged is a matter, and the others count all the same.

    Raises:
        Fault: an online day's file has something to put right, or `out` cannot be written.
    """
    others = (*(f"{name}.csv" for name in VIEWS), WORKBOOK, REPORT)
    refuse_to_replace(out, RECORD, others, (*bundles, *online))
    matters: list[Matter] = []
    merged = merge(_believable(bundles, keys, pack, matters), pack)
    try:
        record = record_of(merged.connection, pack.event)
        days = read_days(online, pack.event.time_zone, record.people)
        matters += station_matters.station_matters(record, merged.manifests, merged.breaks)
        matters += [*find_matters(record), *given_twice(online), *online_matters(days, record)]
        told = answers(merged.manifests) if pack.event.ask_how_arriving_was else None
        return _write(record, matters, write_report(record, matters, days, told), days, out)
    finally:
        merged.connection.close()


def _believable(paths: Iterable[Path], keys: Keys, pack: Pack, matters: list[Matter]) -> Iterator[OpenedBundle]:
    """Yield one bundle after another that can be believed, each once; what is amiss joins the `matters`."""
    seen: set[tuple[str, str]] = set()
    for path in sorted(set(paths)):
        try:
            bundle = open_bundle(path, keys)
            check(bundle, pack)
        except Fault as fault:
            matters.append(station_matters.unusable(path.name, fault))
            continue
        same = (bundle.manifest.incarnation, bundle.manifest.snapshot)
        if same in seen:
            matters.append(station_matters.delivered_twice(path.name, bundle.manifest))
        else:
            seen.add(same)
            yield bundle


def _write(
    record: Record, matters: Sequence[Matter], report: bytes, days: Sequence[OnlineDay], out: Path
) -> Reconciled:
    data = write_record(record, matters, days)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_fault(error, out) from error
    files.write_whole(out / RECORD, data)
    for name, text in write_csv(data).items():
        files.write_whole(out / f"{name}.csv", text)
    files.write_whole(out / WORKBOOK, write_workbook(data))
    files.write_whole(out / REPORT, report)
    arrivals, seats = record.connection.execute(
        "select (select count(*) from attendance where arrived is not null),"
        " (select count(*) from seats where left is null)"
    ).fetchone()
    return Reconciled(out, len(record.people) + len(record.strangers), arrivals, seats, tuple(matters))
