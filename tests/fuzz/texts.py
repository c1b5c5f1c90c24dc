"""Draw texts as they come to a door: held codes in every spelling, near misses, invitations, and hostile ones."""

import string
from datetime import timedelta
from random import Random

from kiosk.domain.spelling import ALPHABET
from tests import hostile
from tests.fuzz.people import CODES, HOSTS, IMPORTED, KEYS, STRANGERS_KEYS, Expected, Model
from tests.invitations import invitation
from tests.samples import at

NOW = at(9, 30)
HOSTILE = (*hostile.TEXTS.values(), "", "K1", "K2", "B1", "\x00", "\ud800")


class Texts:
    """A source of texts that a seed decides."""

    def __init__(self, chance: Random, model: Model) -> None:
        """Sign a few invitations of each sort, and tell the model of those that are good."""
        self.chance = chance
        past, later = NOW - timedelta(hours=1), NOW + timedelta(hours=1)
        people = [self.chance.randbytes(16).hex() for _ in range(6)]
        self.good = [invitation(person, KEYS) for person in people[:3]]
        model.invited |= {code: Expected(who, welcome=True) for code, who in zip(self.good, people, strict=False)}
        self.bad = [
            invitation(people[3], KEYS, until=past),
            invitation(people[4], KEYS, since=later),
            invitation(people[5], KEYS, event="another-event"),
            invitation(people[5], STRANGERS_KEYS),
        ]

    def one(self) -> str:
        """Return the next text."""
        draw = self.chance.choices(
            (self._held, self._near_miss, self._invitation, self._hostile, self._noise), (3, 20, 12, 25, 40)
        )[0]
        return draw()

    def sent_by_scanner(self) -> str:
        """Return a text that a scanner types: no near miss, which a wrong keyboard could turn into what it misses."""
        whole = (*CODES[:8], *IMPORTED[:3], *self.good, *self.bad)
        return self.chance.choice(whole) if self.chance.random() < 0.3 else self._word(string.printable[:94], 7, 40)

    def _held(self) -> str:
        return self._spelt(self.chance.choice((*CODES, *self.good)))

    def _near_miss(self) -> str:
        code = self.chance.choice(CODES)
        return self._spelt(self._changed(code))

    def _invitation(self) -> str:
        code = self.chance.choice((*self.good, *self.bad))
        match self.chance.randrange(5):
            case 0:
                return self._spelt(code)
            case 1:
                return "K2" + self._word(ALPHABET, 151, 151)
            case 2:
                return "K2" + self._word(ALPHABET, 0, 400)
            case _:
                return self._spelt(self._changed(code))

    def _hostile(self) -> str:
        text = self.chance.choice(HOSTILE)
        match self.chance.randrange(4):
            case 0:
                return text + self.chance.choice((*CODES, *HOSTILE))
            case 1:
                return (text * 3000)[: self.chance.randint(1, 3000)]
            case 2:
                return self._changed(text)
            case _:
                return text

    def _noise(self) -> str:
        match self.chance.randrange(4):
            case 0:
                return "".join(chr(self.chance.randrange(0x110000)) for _ in range(self.chance.randint(0, 30)))
            case 1:
                return self.chance.choice(HOSTS) + self._word(string.printable, 0, 30)
            case 2:
                return self._word(string.digits, 1, 25)
            case _:
                return self._word(string.printable, 0, 60)

    def _word(self, letters: str, least: int, most: int) -> str:
        return "".join(self.chance.choices(letters, k=self.chance.randint(least, most)))

    def _changed(self, text: str) -> str:
        """Return a text with a letter changed, added or lost, or two changed about."""
        place = self.chance.randrange(len(text) + 1)
        letters = (self.chance.choice(ALPHABET), self.chance.choice(text or "-"), chr(self.chance.randrange(256)))
        letter = self.chance.choice(letters)
        match self.chance.randrange(4):
            case 0:
                return text[:place] + letter + text[place + 1 :]
            case 1:
                return text[:place] + letter + text[place:]
            case 2:
                return text[:place] + text[place + 1 :]
            case _:
                return text[:place] + text[place : place + 2][::-1] + text[place + 2 :]

    def _spelt(self, text: str) -> str:
        """Return a text as somebody might type it, or as an address might hold it."""
        place = self.chance.randrange(len(text) + 1)
        host = self.chance.choice(HOSTS)
        parted = (f"{text[:place]} {text[place:]}", f"{text[:place]}-{text[place:]}", f" {text}\r\n")
        in_case = (text.lower(), text.upper(), text.swapcase(), text.replace("0", "O").replace("1", "l"))
        in_address = (host + text, host.upper() + text, f"{host}{text}?from=mail")
        return self.chance.choice((text, text, *parted, *in_case, *in_address))
