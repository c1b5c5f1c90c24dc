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
    """Draw the mark into the square from its lower left corner: a circle, triangle or square, full, all in one ink.

    In each a sign stands free: a bubble in which somebody speaks, a question mark, a bubble with nothing said in it.
    """
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / 48, size / 48)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setFillColor(INK)
    canvas.setStrokeColor(white)
    match talking:
        case Talking.UNSAID:
            pass
        case Talking.HAPPY:
            canvas.circle(24, 24, 23, stroke=0, fill=1)
            _bubble(canvas)
            canvas.setFillColor(white)
            for across in (17.5, 24, 30.5):
                canvas.circle(across, 26, 1.9, stroke=0, fill=1)
        case Talking.ASK:
            triangle = canvas.beginPath()
            triangle.moveTo(0, 3)
            triangle.lineTo(48, 3)
            triangle.lineTo(24, 45)
            triangle.close()
            canvas.drawPath(triangle, stroke=0, fill=1)
            _question_mark(canvas)
        case Talking.QUIET:
            canvas.roundRect(3, 3, 42, 42, 3, stroke=0, fill=1)
            _bubble(canvas)
        case _:
            assert_never(talking)
    canvas.restoreState()


def _bubble(canvas: Canvas) -> None:
    """Draw the outline of a speech bubble in the current colour."""
    canvas.setLineWidth(2.6)
    outline = canvas.beginPath()
    outline.moveTo(15, 36)
    outline.lineTo(33, 36)
    outline.curveTo(36, 36, 37, 35, 37, 32)
    outline.lineTo(37, 20)
    outline.curveTo(37, 17, 36, 16, 33, 16)
    outline.lineTo(23, 16)
    outline.lineTo(16, 10)
    outline.lineTo(16, 16)
    outline.lineTo(15, 16)
    outline.curveTo(12, 16, 11, 17, 11, 20)
    outline.lineTo(11, 32)
    outline.curveTo(11, 35, 12, 36, 15, 36)
    outline.close()
    canvas.drawPath(outline, stroke=1, fill=0)


def _question_mark(canvas: Canvas) -> None:
    """Draw a question mark in the current colour, low enough for a triangle."""
    canvas.setLineWidth(3)
    hook = canvas.beginPath()
    hook.moveTo(18.5, 23.5)
    hook.curveTo(18.5, 31, 29.5, 31, 29.5, 23.5)
    hook.curveTo(29.5, 19.5, 24, 19.5, 24, 14.5)
    canvas.drawPath(hook, stroke=1, fill=0)
    canvas.setFillColor(white)
    canvas.circle(24, 8.7, 1.9, stroke=0, fill=1)


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
