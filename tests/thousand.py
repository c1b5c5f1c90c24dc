"""A thousand invented people, some of whom are hard to tell apart: for whatever has to find one of them."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from random import Random

from kiosk.domain.registration import Details, Registration
from tests.samples import code

MANY = 1000
TWINS, SHARED, FIVE = "Ada Marlowe-Finch", "Ivo Tarrant", "Sam Ashdown"
"""The twins book each by their own address; the two who share one did so at home; five people have one name."""
_FIRST = {
    "Latin": ("Amira", "Béla", "Chloë", "Dáithí", "Esi", "Fatou", "Grace", "Håkon", "Ines", "Joan", "Kofi", "Leïla"),
    "Polish": ("Łucja", "Świętosława", "Żaneta", "Grażyna", "Wacław", "Zdzisław", "Józef", "Bożena"),
    "Arabic": ("أمينة", "يوسف", "هالة", "كريم", "إيمان", "طارق", "سلمى", "مؤيد"),
    "Urdu": ("عائشہ", "گلزار", "ٹیپو", "نگہت", "زہرہ", "فیض", "ڈاکٹر مریم", "شہناز"),
    "Gurmukhi": ("ਗੁਰਪ੍ਰੀਤ", "ਹਰਜੋਤ", "ਸਿਮਰਨ", "ਜਸਲੀਨ", "ਬਲਵਿੰਦਰ", "ਖ਼ੁਸ਼ੀ", "ਮਨਜੀਤ", "ਨਵਦੀਪ"),
}
_LAST = {
    "Latin": ("Oyelaran", "Hollis-Quayle", "O’Dowd", "van Rijswijk", "Brontë", "Nguyễn", "D’Silva", "Ash", "Çelebi"),
    "Polish": ("Wójcik", "Dąbrowska", "Gęś", "Źródło", "Kowalczyk-Żak", "Mączyński", "Ślęzak"),
    "Arabic": ("الحداد", "بن علي", "النجار", "العطار", "صالح"),
    "Urdu": ("صدیقی", "چوہدری", "کاظمی", "بٹ", "قریشی"),
    "Gurmukhi": ("ਕੌਰ", "ਸਿੰਘ", "ਗਿੱਲ", "ਢਿੱਲੋਂ", "ਸ਼ਰਮਾ"),
}
_ALONE = ("Suharto-Wen", "Teller", "نور", "ਜੋਤ", "Żywia", "X", "Ólafía", "مهر")


@cache
def thousand(seed: int = 6) -> tuple[Registration, ...]:
    """Return them: with twins, a name five times, people of one name, people who are private, in five scripts."""
    chance = Random(seed)  # noqa: S311 - who is expected is no secret here
    people = [*_alike(), *_singles()]
    for number, name in enumerate(_names(chance)):
        first, _, last = name.rpartition(" ")
        known_as = chance.choice(("", "", first, first[:3], "Robin")) if last else ""
        people.append(_person(len(people), name, f"n{number}@example.org", known_as, private=number % 17 == 0))
    return tuple(people[:MANY])


def _alike() -> Iterator[Registration]:
    for place, name in enumerate((TWINS, TWINS, SHARED, SHARED, *[FIVE] * 5)):
        yield _person(place, name, "home@example.org" if name == SHARED else f"alike{place}@example.org")


def _singles() -> Iterator[Registration]:
    for place, name in enumerate(_ALONE, start=9):
        yield _person(place, name, f"one{place}@example.org", private=name == "Teller")


def _names(chance: Random) -> Iterator[str]:
    pairs = [f"{first} {last}" for script in _FIRST for first, last in product(_FIRST[script], _LAST[script])]
    middles = ("", "", "", " Jo", " María")
    for _ in range(MANY):
        first, _, last = chance.choice(pairs).rpartition(" ")
        yield f"{first}{chance.choice(middles)} {last}"


def _person(number: int, name: str, email: str, known_as: str = "", *, private: bool = False) -> Registration:
    details = Details(name, known_as, email=email, organisation=f"Place {number}", private=private)
    return Registration(f"{number:032x}", f"KE26-{number:04}", details, "standard", code=code(number))
