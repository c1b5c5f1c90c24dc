"""Make one true record of what every laptop handed in, and list what needs a person's look."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.exchange import files
from kiosk.exchange.bundle import Manifest, OpenedBundle, open_bundle
from kiosk.exchange.faults import file_fault
from kiosk.exchange.organisers import Keys
from kiosk.organise.exports import write_csv, write_workbook
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.matters import Record, find_matters, record_of
from kiosk.organise.merge import check, merge
from kiosk.organise.online import OnlineDay, online_matters, read_day
from kiosk.organise.record import write_record
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
        lines = [
            f"{self.people} people, {self.arrivals} arrivals, {self.seats} seats. Everything is in {self.folder}.",
            f"{len(self.matters)} matters need a look:" if self.matters else "Nothing needs a look.",
        ]
        return "\n".join([*lines, *(f"  {matter.what} ({matter.who.value})" for matter in self.matters)])


def reconcile(pack: Pack, keys: Keys, bundles: Sequence[Path], online: Sequence[Path], out: Path) -> Reconciled:
    """Write the record, its tables and the report into `out`, from the bundles in any order.

    A bundle that is missing, delivered twice or damaged is a matter, and the others count all the same.

    Raises:
        Fault: an online day's file has something to put right, or `out` cannot be written.
    """
    opened, matters = _opened(bundles, keys, pack)
    merged = merge(opened, pack)
    try:
        record = record_of(merged.connection, pack.event)
        days = [read_day(path, pack.event.time_zone, record.people) for path in sorted(online)]
        matters += [*_missing(pack, merged.manifests), *find_matters(record, merged.breaks)]
        matters += [matter for day in days for matter in online_matters(day)]
        return _write(record, matters, days, out)
    finally:
        merged.connection.close()


def _write(record: Record, matters: list[Matter], days: list[OnlineDay], out: Path) -> Reconciled:
    data = write_record(record, matters, days)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_fault(error, out) from error
    files.write_whole(out / RECORD, data)
    for name, text in write_csv(data).items():
        files.write_whole(out / f"{name}.csv", text)
    files.write_whole(out / WORKBOOK, write_workbook(data))
    files.write_whole(out / REPORT, write_report(record, matters, days))
    arrivals, seats = record.connection.execute(
        "select (select count(*) from attendance where arrived is not null), (select count(*) from seats where left is null)"
    ).fetchone()
    return Reconciled(out, len(record.people), arrivals, seats, tuple(matters))


def _opened(paths: Iterable[Path], keys: Keys, pack: Pack) -> tuple[list[OpenedBundle], list[Matter]]:
    opened: dict[tuple[str, str], OpenedBundle] = {}
    matters = []
    for path in sorted(paths):
        try:
            bundle = open_bundle(path, keys)
            check(bundle, pack)
        except Fault as fault:
            matters.append(_unusable(path, fault))
            continue
        key = (bundle.manifest.incarnation, bundle.manifest.snapshot)
        if key in opened:
            matters.append(_twice(path, bundle.manifest))
        opened[key] = bundle
    return list(opened.values()), matters


def _unusable(path: Path, fault: Fault) -> Matter:
    return Matter(
        "bundle not usable",
        f"{path.name} was left out: {fault}",
        Settler.ORGANISERS,
        "What only that laptop knew is missing from the record.",
    )


def _twice(path: Path, manifest: Manifest) -> Matter:
    return Matter(
        "bundle delivered twice",
        f"{path.name} is the same file of {manifest.station} once more.",
        Settler.ORGANISERS,
        "Nothing: it is counted once.",
    )


def _missing(pack: Pack, manifests: Iterable[Manifest]) -> Iterator[Matter]:
    came: dict[str, set[str]] = {}
    for manifest in manifests:
        came.setdefault(manifest.station, set()).add(manifest.incarnation)
    for plan in pack.event.stations:
        lives = came.get(plan.name, set())
        if not lives:
            yield Matter(
                "bundle missing",
                f"Nothing has come from {plan.name} ({plan.where or plan.door}). Was it used that day?",
                Settler.ORGANISERS,
                "What only that laptop knew is missing from the record.",
            )
        elif len(lives) > 1:
            yield Matter(
                "station set up twice",
                f"{len(lives)} laptops were set up as {plan.name}. Both counted seats from the same share.",
                Settler.ORGANISERS,
                "All of what they wrote down counts.",
            )
