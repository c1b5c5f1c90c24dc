"""Say which numbers this laptop has in its networks, and which of them the venue's other laptops reach."""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

from kiosk.domain.fault import Fault


class NoVenueAddress(Fault):
    """It cannot be told by itself which of this laptop's addresses the others reach."""


def own_addresses() -> tuple[str, ...]:
    """Return this laptop's numbers in all networks it is in just now, the loopback's too; IPv4 comes first."""
    import ifaddr

    found = [ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips]
    numbers = {ip_address(each if isinstance(each, str) else each[0]) for each in found}
    usable = [number for number in numbers if number.is_loopback or not number.is_link_local]
    return tuple(str(number) for number in sorted(usable, key=_order))


def venue_address(addresses: Sequence[str]) -> str:
    """Return the one of these that laptops in the same network reach, and the internet does not.

    Raises:
        NoVenueAddress: there is none, or more than one.
    """
    numbers = [ip_address(each) for each in addresses]
    private = [
        str(number) for number in numbers if number.version == 4 and number.is_private and not number.is_loopback
    ]
    if not private:
        raise NoVenueAddress(
            "This laptop is in no network with other laptops. Connect it to the venue's, "
            "or name an address of its own with --listen."
        )
    if len(private) > 1:
        raise NoVenueAddress(
            f"This laptop has several addresses: {', '.join(private)}. "
            "Name the one that the other laptops reach with --listen."
        )
    return private[0]


def _order(number: IPv4Address | IPv6Address) -> tuple[int, int]:
    return number.version, int(number)
