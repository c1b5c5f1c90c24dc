"""Draw the marks of photos and of talking: told apart by shape and words, so paper without colour says the same."""

from typing import assert_never

from reportlab.lib.colors import HexColor, white
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.badge import Photos, Talking

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


def draw_talking_mark(canvas: Canvas, talking: Talking, x: float, y: float, size: float) -> None:
    """Draw the mark into the square from its lower left corner: a full circle, triangle or square, all in one ink."""
    canvas.setFillColor(INK)
    match talking:
        case Talking.UNSAID:
            pass
        case Talking.HAPPY:
            canvas.circle(x + size / 2, y + size / 2, size * 0.48, stroke=0, fill=1)
        case Talking.ASK:
            triangle = canvas.beginPath()
            triangle.moveTo(x, y + size * 0.06)
            triangle.lineTo(x + size, y + size * 0.06)
            triangle.lineTo(x + size / 2, y + size * 0.94)
            triangle.close()
            canvas.drawPath(triangle, stroke=0, fill=1)
        case Talking.QUIET:
            canvas.rect(x + size * 0.06, y + size * 0.06, size * 0.88, size * 0.88, stroke=0, fill=1)
        case _:
            assert_never(talking)


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
