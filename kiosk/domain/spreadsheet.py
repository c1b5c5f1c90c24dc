"""Keep what people typed from running as a formula in whoever's spreadsheet opens the files we write."""

_FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
"""As typed on any keyboard: the last four are the full-width forms, which some spreadsheets take too."""

_LINE_SIGNS = ("\t", "\r", "\n")


def harmless(cell: str) -> str:
    """Return `cell` as text that no spreadsheet computes: an apostrophe goes before a leading formula sign.

    Every writer of CSV and XLSX passes its texts through here. Doing it twice changes nothing.
    Source: OWASP, "CSV Injection" (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    first = cell.lstrip()[:1]
    return f"'{cell}" if cell.startswith(_LINE_SIGNS) or (first and first in _FORMULA_SIGNS) else cell
