"""Name what is said on the wire so that whoever listens learns no names, and seal it for just that use.

A message's purpose, which is bound to it by its seal, is the subject it was sent to: what was said by one laptop is
never taken for another's, nor talk for a fact. An answer is bound to its question, so that no old one is taken for new.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.exchange.event_seal import open_from_event, seal_for_event
from kiosk.exchange.keys import keyed_hash

FACTS = "FACTS"
"""The stream in which the hub keeps facts."""
ALL_FACTS = "kiosk.facts.>"
_NONCE = 12
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Wire:
    """The event that is spoken of, and the key that its laptops share."""

    event: str
    event_key: str = field(repr=False)

    def facts_of(self, incarnation: str) -> str:
        """Return where an incarnation's own facts are told."""
        return self._subject("facts", self.mark(incarnation))

    def facts(self) -> str:
        """Return where to listen for everybody's facts."""
        return self._subject("facts", _ANY)

    def talk_of(self, incarnation: str) -> str:
        """Return where a laptop talks to all others."""
        return self._subject("talk", self.mark(incarnation))

    def talk(self) -> str:
        """Return where to listen to everybody's talk."""
        return self._subject("talk", _ANY)

    def asks_for_facts(self, incarnation: str) -> str:
        """Return where a laptop is asked for facts that it knows."""
        return self._subject("ask", self.mark(incarnation)) + ".facts"

    def asks_for_a_seat(self, incarnation: str) -> str:
        """Return where a laptop is asked for a place; apart, so that nobody waits for it behind many facts."""
        return self._subject("ask", self.mark(incarnation)) + ".seat"

    def mark(self, incarnation: str) -> str:
        """Return what stands for an incarnation, or for another text, on the wire."""
        return _mark(self.event_key, self.event, incarnation)

    def seal(self, subject: str, data: bytes) -> bytes:
        """Return `data` sealed for this subject alone."""
        return seal_for_event(self.event_key, subject, data)

    def open(self, subject: str, sealed: bytes) -> bytes:
        """Return what a laptop of this event sealed for this subject.

        Raises:
            NotForUs: nobody did.
        """
        return open_from_event(self.event_key, subject, sealed)

    def answering(self, question: bytes) -> str:
        """Return the purpose of what answers a sealed question: its nonce is never used twice."""
        return f"answer {self.event} {question[:_NONCE].hex()}"

    def _subject(self, use: str, whose: str) -> str:
        return f"kiosk.{use}.{_mark(self.event_key, self.event, '')}.{whose}"


@lru_cache(maxsize=1024)
def _mark(event_key: str, event: str, incarnation: str) -> str:
    return keyed_hash(event_key, f"live\0{event}\0{incarnation}")
