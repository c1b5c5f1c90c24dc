"""Draw what people hold up besides a bare code: a pass in a phone's wallet, a ticket as PDF, an e-mail in dark mode."""

from PIL import Image, ImageDraw

from kiosk.codes.draw import code_modules, draw_code

MODULE = 8
"""Pixels a module of every code on these cards."""


def wallet_pass(text: str) -> Image.Image:
    """Return a phone that shows a pass: dark edges, a mid-grey pass, lines of words, the code on a white patch."""
    code = draw_code(text, MODULE)
    phone = Image.new("L", (code.width + 120, code.width + 360), 20)
    pen = ImageDraw.Draw(phone)
    pen.rounded_rectangle((16, 40, phone.width - 16, phone.height - 40), 24, fill=110)
    _words(pen, 60, 80, phone.width - 60, 4, ink=235)
    left, top = (phone.width - code.width) // 2, 220
    pen.rounded_rectangle((left - 8, top - 8, left + code.width + 8, top + code.height + 8), 12, fill=255)
    phone.paste(code, (left, top))
    return phone


def pdf_ticket(text: str) -> Image.Image:
    """Return a page with a heading, lines of words, and the code among them."""
    code = draw_code(text, MODULE)
    page = Image.new("L", (code.width + 420, code.width + 420), 255)
    pen = ImageDraw.Draw(page)
    pen.rectangle((40, 40, page.width - 40, 70), fill=40)
    _words(pen, 60, 110, page.width - 60, 4, ink=30)
    page.paste(code, (60, 230))
    _words(pen, code.width + 80, 250, page.width - 40, 6, ink=30)
    return page


def dark_mode(text: str) -> Image.Image:
    """Return an e-mail on black: the picture of the code keeps its own white border, as ours do."""
    code = draw_code(text, MODULE)
    mail = Image.new("L", (code.width + 200, code.width + 260), 18)
    _words(ImageDraw.Draw(mail), 30, 30, mail.width - 60, 3, ink=200)
    mail.paste(code, (100, 150))
    return mail


def dark_mode_bare(text: str) -> Image.Image:
    """Return a code of others on dark grey, without any border: dark modules on a ground nearly as dark."""
    modules = code_modules(text)
    side = len(modules) * MODULE
    mail = Image.new("L", (side + 200, side + 200), 60)
    pen = ImageDraw.Draw(mail)
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            left, top = 100 + x * MODULE, 100 + y * MODULE
            pen.rectangle((left, top, left + MODULE - 1, top + MODULE - 1), fill=0 if is_dark else 255)
    return mail


def _words(pen: ImageDraw.ImageDraw, left: int, top: int, right: int, lines: int, ink: int) -> None:
    """Draw bars as long as words, line under line."""
    for line in range(lines):
        at = left
        for word in range(12):
            long = 18 + (line * 7 + word * 13) % 40
            if at + long > right:
                break
            pen.rectangle((at, top + line * 24, at + long, top + line * 24 + 9), fill=ink)
            at += long + 9
