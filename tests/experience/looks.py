"""Look at a picture of a screen as a sensor would: how much of it is red, and what is left of it without colour."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage


def red_share(picture: QImage) -> float:
    """Return the share of pixels whose hue lies in 345–15° with a saturation of more than one half."""
    seen = pixels(picture)
    red, green, blue = (seen[:, :, place] for place in range(3))
    low = np.minimum(green, blue)
    strong = (low < (red + np.uint8(1)) >> 1) & (red >= np.maximum(green, blue)) & (red > low)
    red, green, blue = seen[strong].astype(np.int16).T
    low = np.minimum(green, blue)
    near = (np.abs(green - blue) * 4 < red - low) & ((red - low) * 2 > red)
    return float(near.sum()) / (picture.width() * picture.height())


def pixels(picture: QImage) -> npt.NDArray[np.uint8]:
    """Return the pixels as rows of red, green and blue."""
    shown = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return rows[:, : shown.width() * 3].reshape(shown.height(), shown.width(), 3).copy()


def grey(picture: QImage) -> npt.NDArray[np.float64]:
    """Return how light each pixel is, as somebody who sees no colour has it."""
    lightness: npt.NDArray[np.float64] = pixels(picture) @ np.array([0.2126, 0.7152, 0.0722])
    return lightness
