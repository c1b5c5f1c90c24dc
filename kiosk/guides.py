"""Say what the help of each command tells besides its options."""

ABOUT = "A calm check-in for the in-person day of a conference."

GUIDE = """\
Before the day, on the organisers' computer:
  kiosk prepare EVENT.toml BOOKINGS.csv -o EVENT.pack
  kiosk codes EVENT.pack
  kiosk invite EVENT.pack REFERENCE …      (for whoever registers after that)
On each laptop, once, and again for every newer pack:
  kiosk join EVENT.pack --station NAME
On each laptop, in the morning and in the evening:
  kiosk doctor scanner           (where a USB scanner is used)
  kiosk open
  kiosk hub                      (on one of them, to share live)
  kiosk close --to FOLDER
From laptop to laptop, where there is no network:
  kiosk carry STICK
After the day, on the organisers' computer:
  kiosk reconcile --pack EVENT.pack *.bundle --online DAY1.csv -o RESULT
`kiosk COMMAND --help` tells more about each.

Passphrases are asked for. Where nobody can be asked, they come from the first
line of a file (--pack-passphrase-file and the like) or from the environment:
KIOSK_PACK_PASSPHRASE, KIOSK_KEYS_PASSPHRASE, KIOSK_PASSPHRASE (the laptop's).

Exit status: 0 done; 1 something is in the way, and a sentence says what;
2 the command was not understood; 70 a mistake in this program.
"""
DOCTOR = """\
Scan the test code that the window shows, or one printed from --code: what was
learnt is said and kept. Most scanners need none of it. A laptop whose keyboard is
not a US one should be taught once where codes are of other systems.

A scanner that is a serial device (USB-CDC) is heard once it was chosen:
  kiosk doctor scanner --ports
  kiosk doctor scanner --port 0c2e:0901:4711
"""
READ = """\
Exit status: 0 if every image could be looked at, with a code or without;
1 if one of them could not.
"""
HUB = """\
One laptop of the event runs the hub, and may be open as a kiosk besides; every
laptop works alone too. Whoever has not joined the event reads and changes nothing.

If the other laptops cannot connect, this laptop's firewall keeps them out.
  Linux, with ufw (for the second line only where hubs are found by themselves):
    sudo ufw allow 4222/tcp
    sudo ufw allow 5353/udp
  Windows, as an administrator:
    netsh advfirewall firewall add rule name="Kiosk hub" dir=in action=allow protocol=TCP localport=4222
    netsh advfirewall firewall add rule name="Kiosk hub found" dir=in action=allow protocol=UDP localport=5353

Three hubs make a cluster, which goes on when one of them ends: start each with
--peer and the addresses of both others. They also use TCP port 6222, which is
2000 above the port for laptops.
"""
INVITE = """\
An invitation proves itself: it lets one person in at laptops that know nothing of
them, once, and they say there what their badge is to show. It needs the organisers'
keys. Times are the event's own: 2026-11-26T12:00.
"""
CARRY = """\
Take over what other laptops left in PLACE, and leave there what they lack; it is
sealed, and only this event's laptops can read it. Go round the laptops twice,
in any order; doing it again does no harm.
"""
KEYS = """\
To open a bundle without this program, with the programs age and tar:
  kiosk keys EVENT-keys.age --identity > key.txt
  age -d -i key.txt NAME.bundle | tar xz
Remove key.txt afterwards: it opens every bundle of the event.
"""
