"""Sign invitations with the organisers' key, and tell which ones they signed: every pack carries its public half."""

from dataclasses import replace

from kiosk.domain.invitation import Invitation, encode, signed_bytes
from kiosk.exchange import keys
from kiosk.exchange.organisers import Keys


def signed_code(made: Keys, invitation: Invitation) -> str:
    """Return the K2 code for an invitation, signed for the organisers' own event."""
    signature = keys.sign(made.signing_key, signed_bytes(invitation, made.event))
    return encode(replace(invitation, signature=signature))


def is_proven(invitation: Invitation, event: str, organisers_key: str) -> bool:
    """Return whether the organisers with this public key signed an invitation to the event with this id."""
    return keys.is_signed(organisers_key, signed_bytes(invitation, event), invitation.signature)
