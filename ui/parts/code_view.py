"""Show a code for somebody's own telephone, never so small that its camera would have to come close."""

from PySide6.QtCore import QSize

from ui.parts.picture_view import PictureView

_LEAST, _LIKED = 260, 380
"""In dp: at the least one, a module of a code of version 13 is three quarters of a millimetre."""


class CodeView(PictureView):
    """A square picture."""

    def sizeHint(self) -> QSize:
        """Return a comfortable size; the layout may give more."""
        return QSize(self._look.px(_LIKED), self._look.px(_LIKED))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which reading it gets hard."""
        return QSize(self._look.px(_LEAST), self._look.px(_LEAST))
