"""Read a badge as its reader would: the words are outlines on paper, and so known by those who lettered them."""

from kiosk.domain.badge import BadgeContent, BadgeLayout
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Lettered, Lettering, Weight


class NotedLettering(Lettering):
    """The bundled fonts, and every line that was shaped with them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, Lettered] = {}

    def line(self, text: str, weight: Weight = Weight.BOLD) -> Lettered:
        lettered = self.lines[text] = super().line(text, weight)
        return lettered


def words_on(lettering: NotedLettering, content: BadgeContent, stock: BadgeLayout) -> str:
    """Return the words whose outlines stand on the page that this content makes, line by line."""
    lettering.lines.clear()
    page = Composer(lettering).compose(content, stock).decode("latin-1")
    drawn = {text: line.operators() for text, line in lettering.lines.items() if line.shapes}
    places = sorted((page.find(outlines), -len(outlines), text) for text, outlines in drawn.items())
    said, end = list[str](), 0
    for start, length, text in places:
        if start >= end:  # or it is not there, or within a longer line that begins with the same words
            said.append(text)
            end = start - length
    return "\n".join(said)
