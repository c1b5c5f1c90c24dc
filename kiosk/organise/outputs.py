"""Look, before anything is written, at what the result of reconciling would replace: nothing but an earlier result."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.exchange.faults import AlreadyThere, file_fault


def refuse_to_replace(out: Path, record: str, others: Iterable[str], inputs: Iterable[Path]) -> None:
    """Return if the `record` and the `others` may be written into the folder `out`.

    Raises:
        AlreadyThere: one of them would replace one of the `inputs`, or a file that no earlier result put there.
        Fault: the folder cannot be looked at.
    """
    try:
        there = [path for name in (record, *others) if (path := out / name).exists()]
        given = [path for path in inputs if path.exists()]
        for path in there:
            if any(path.samefile(one) for one in given):
                raise AlreadyThere(f"{path} is one of the files to reconcile. Name another folder for the result.")
    except OSError as error:
        raise file_fault(error, out) from error
    if there and there[0].name != record:
        raise AlreadyThere(f"{there[0]} is there already, and no earlier result has put it there. Name a new folder.")
