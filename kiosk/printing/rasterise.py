"""Turn a badge's page into pixels: the preview on the screen, and the exact dots of a thermal printer."""

import pypdfium2
from PIL import Image


def rasterise(pdf: bytes, dots_per_inch: float, *, turned: bool = False) -> Image.Image:
    """Return the first page in colour (RGB); `turned`, as it is read when the stock is fed short side first."""
    return _render(pdf, dots_per_inch, turned=turned, grey=False)


def dots(pdf: bytes, dots_per_inch: float) -> Image.Image:
    """Return the first page as black and white dots (mode 1) as it is fed: threshold 128, no dithering."""
    grey = _render(pdf, dots_per_inch, turned=False, grey=True)
    return grey.point(lambda level: 255 if level >= 128 else 0).convert("1", dither=Image.Dither.NONE)


def page_size(pdf: bytes) -> tuple[float, float]:
    """Return the width and height of the first page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[0].get_size()
        return float(width), float(height)
    finally:
        document.close()


def _render(pdf: bytes, dots_per_inch: float, *, turned: bool, grey: bool) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[0].render(scale=dots_per_inch / 72, rotation=90 if turned else 0, grayscale=grey)
        picture: Image.Image = bitmap.to_pil()
        return picture.convert("L" if grey else "RGB")
    finally:
        document.close()
