"""Draw the photo marks: told apart by shape, icon and words, so that paper without colour says the same."""

from typing import assert_never

from reportlab.lib.colors import HexColor, white
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.badge import Photos

MOOR = HexColor("#17595B")
INK = HexColor("#16302E")


def draw_photo_mark(canvas: Canvas, photos: Photos, x: float, y: float, size: float) -> None:
    """Draw the mark into the square from its lower left corner: a ring for yes, a full square struck through for no."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / 48, size / 48)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    match photos:
        case Photos.UNSAID:
            pass
        case Photos.FINE:
            canvas.setLineWidth(3)
            canvas.setStrokeColor(MOOR)
            canvas.circle(24, 24, 22.5, stroke=1, fill=0)
            _camera(canvas)
        case Photos.NO:
            canvas.setFillColor(INK)
            canvas.roundRect(0, 0, 48, 48, 8, stroke=0, fill=1)
            canvas.setStrokeColor(white)
            _camera(canvas)
            _strike(canvas)
        case _:
            assert_never(photos)
    canvas.restoreState()


def _camera(canvas: Canvas) -> None:
    """Draw a camera's outline in the current colour: body with its bump, and the lens."""
    canvas.setLineWidth(2.6)
    body = canvas.beginPath()
    body.moveTo(11, 16)
    for x, y in ((11, 30.5), (17.5, 30.5), (20, 34.5), (28, 34.5), (30.5, 30.5), (37, 30.5), (37, 16)):
        body.lineTo(x, y)
    body.close()
    canvas.drawPath(body, stroke=1, fill=0)
    canvas.circle(24, 23.5, 4.5, stroke=1, fill=0)


def _strike(canvas: Canvas) -> None:
    """Strike the icon through, with a border of the ground's colour so that the stroke stands free."""
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(8)
    canvas.line(10, 38, 38, 10)
    canvas.setStrokeColor(white)
    canvas.setLineWidth(3)
    canvas.line(9, 39, 39, 9)
