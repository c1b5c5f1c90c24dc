"""Let the laptops of one event know each other on the wire: an authority of their own, whose key follows from theirs.

Every laptop holds the event's key, so each makes the same authority (X.509, RFC 5280; Ed25519, RFC 8410), believes it
alone, and a hub signs a fresh certificate for itself. TLS 1.3 then keeps subjects, sizes of single messages and logins
from whoever listens, and a stranger's hub is never taken for ours, whatever it announces.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING

from kiosk.exchange import keys

if TYPE_CHECKING:
    from ssl import SSLContext

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HOST = "kiosk-hub"
"""The name in every hub's certificate: which laptop it is does not matter, only whose."""
_FIRST_DAY, _LAST_DAY = datetime(2000, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
"""A certificate holds for ever: a laptop whose clock is years off still shares, and a new event has a new key."""


@dataclass(frozen=True, slots=True)
class HubCertificate:
    """What a hub shows to whoever connects; all of it is PEM text."""

    authority: bytes
    certificate: bytes
    private_key: bytes = field(repr=False)


def hub_certificate(event_key: str, hosts: Sequence[str]) -> HubCertificate:
    """Return a certificate for a hub that answers at these hosts: a new one, with a new key, each time."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key, signer = Ed25519PrivateKey.generate(), _authority_key(event_key)
    pem = serialization.Encoding.PEM
    return HubCertificate(
        _authority(event_key).public_bytes(pem),
        _certificate(key, signer, hosts).public_bytes(pem),
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )


def believing(event_key: str) -> "SSLContext":
    """Return what a station connects with: it believes the hubs of its own event, and nobody else."""
    import ssl

    from cryptography.hazmat.primitives.serialization import Encoding

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(cadata=_authority(event_key).public_bytes(Encoding.PEM).decode())
    return context


def _authority_key(event_key: str) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(keys.derive(bytes.fromhex(event_key), "hub", "certificate authority"))


def _authority(event_key: str) -> "x509.Certificate":
    """Return the authority's own certificate: Ed25519 signs without chance, so it is the same on every laptop."""
    from cryptography import x509

    key = _authority_key(event_key)
    usage = _usage(signs_certificates=True)
    built = _builder(key, key, serial=1).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return built.add_extension(usage, critical=True).sign(key, None)


def _certificate(key: "Ed25519PrivateKey", signer: "Ed25519PrivateKey", hosts: Sequence[str]) -> "x509.Certificate":
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    names: list[x509.GeneralName] = [x509.DNSName(HOST)]
    names += [x509.IPAddress(ip_address(host.partition("%")[0])) for host in hosts]
    both = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
    built = _builder(key, signer, serial=x509.random_serial_number())
    built = built.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    built = built.add_extension(x509.SubjectAlternativeName(names), critical=False)
    built = built.add_extension(_usage(signs_certificates=False), critical=True)
    return built.add_extension(both, critical=False).sign(signer, None)


def _builder(key: "Ed25519PrivateKey", signer: "Ed25519PrivateKey", serial: int) -> "x509.CertificateBuilder":
    from cryptography import x509

    own, issuer = (
        x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, words)])
        for words in ("kiosk" if key is signer else HOST, "kiosk")
    )
    built = x509.CertificateBuilder(issuer, own, key.public_key(), serial, _FIRST_DAY, _LAST_DAY)
    built = built.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    by = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    return built.add_extension(by, critical=False)


def _usage(*, signs_certificates: bool) -> "x509.KeyUsage":
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=signs_certificates,
        crl_sign=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
