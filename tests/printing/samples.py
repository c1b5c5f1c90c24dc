"""Invent names as people have them, and say where the ink of a page is."""

from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.domain.badge import BadgeContent, Photos, Talking
from kiosk.printing.rasterise import rasterise
from kiosk.printing.scripts import clean, clusters

EVENT = "4th Annual Adversity, Trauma and Resilience Knowledge Exchange"
CODE = "K1:0123456789ABCDEFGHJKMNPQRS"

NAMES = {
    "a mononym": "Sam",
    "one letter": "O",
    "an apostrophe": "Siobhán O’Connor-D’Arcy",
    "Polish": "Małgorzata Wiśniewska-Żółkiewska",
    "Vietnamese": "Nguyễn Thị Phương Thảo",
    "composed late": "Zoe\u0308 A\u030angstro\u0308m",
    "Greek": "Ελένη Παπαδοπούλου",
    "Ukrainian": "Олександра Шевченко",
    "Urdu": "شبانہ کوثر چوہدری",
    "Arabic": "محمد عبد الرحمن",
    "Kurdish": "هێمن ڕەسوڵ",
    "Panjabi": "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "Hindi": "श्रीलक्ष्मी कृष्णन",
    "Gujarati": "પ્રિયંકા પટેલ",
    "Bengali": "প্রিয়াঙ্কা চক্রবর্তী",
    "Tamil": "சுப்பிரமணியன்",
    "Sinhala with a joiner": "ශ්\u200dරීමතී",
    "Hebrew": "נעמי ברק",
    "Amharic": "ሰላማዊት ተስፋዬ",
    "Thai": "สมชาย ใจดี",
    "two scripts": "Shabana شبانہ ਕੌਰ",
    "sixty letters": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis",
    "a long one": "María del Carmen Rodríguez y Fernández de la Vega Sánchez Montalvo Ortega y Gasset",
}

_LETTERS = st.sampled_from(sorted({letter for name in NAMES.values() for letter in clusters(clean(name))}))
names = st.lists(_LETTERS, min_size=1, max_size=100).map("".join).filter(lambda text: bool(text.strip()))
"""Any hundred letters, from every script we have, in any order."""


def full(
    name: str, photos: Photos = Photos.NO, *, talking: Talking = Talking.ASK, larger: bool = False
) -> BadgeContent:
    """Return a badge that shows all there is."""
    return BadgeContent(
        name=name,
        pronouns="they / them",
        role="Facilitator",
        organisation="Bradford District and Craven Health and Care Partnership",
        place="بریڈفورڈ",
        photos=photos,
        talking=talking,
        larger=larger,
        code=CODE,
        event=EVENT,
    )


def ink(pdf: bytes, dots_per_inch: float = 100) -> tuple[float, float, float, float]:
    """Return the white borders of a page in millimetres: left, top, right, bottom."""
    page = rasterise(pdf, dots_per_inch)
    box = ImageChops.difference(page, Image.new("RGB", page.size, "white")).getbbox()
    if box is None:
        raise ValueError("nothing is on the page")
    left, top, right, bottom = box
    dot = 25.4 / dots_per_inch
    return left * dot, top * dot, (page.width - right) * dot, (page.height - bottom) * dot
