"""Open a picture file as a luminance frame, and say in plain words why one cannot be."""

import os
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.codes.looks import Frame
from kiosk.domain.fault import Fault

LARGEST = 64_000_000
"""Pixels: more than any phone's camera makes, and still only 64 MB of memory."""


class PictureFault(Fault):
    """A picture file cannot be looked at."""


class NoSuchPicture(PictureFault):
    """There is no file of this name."""


class NotAFile(PictureFault):
    """A directory, or something else that holds no bytes, stands where a picture was named."""


class NoPermission(PictureFault):
    """The file is there, and this user may not read it."""


class NotAPicture(PictureFault):
    """The file is none of the kinds of picture we know."""


class PictureTooLarge(PictureFault):
    """The picture has more pixels than `LARGEST`."""


class PictureCut(PictureFault):
    """The file begins as a picture, but its end is missing or it is damaged."""


def load_frame(path: Path) -> Frame:
    """Return the picture as people see it: turned as its camera noted, transparent parts white, the first of several.

    Raises:
        PictureFault: the file cannot be looked at; its subclasses say why.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # Pillow warns of what it then reads all the same; what is too large is ours to say
            with Image.open(path) as picture:
                return _luminance(picture, path)
    except Image.DecompressionBombError as error:
        raise _too_large(path) from error
    except UnidentifiedImageError as error:
        raise NotAPicture(f"{path} is not a picture. Give a PNG, JPEG, WebP, GIF, BMP or TIFF file.") from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchPicture(f"There is no file {path}. Look at how its name is spelled.") from error
    except IsADirectoryError as error:
        raise NotAFile(f"{path} is a folder, not a picture. Name the pictures in it.") from error
    except PermissionError as error:
        raise _closed_to_us(path) from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError) as error:
        raise _cut_or_unreadable(path, error) from error


def _luminance(picture: Image.Image, path: Path) -> Frame:
    if picture.width * picture.height > LARGEST:
        raise _too_large(path)
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I;16"):  # 16 bits of grey, of which Pillow would cut off the bright ones
        return (np.asarray(upright) >> 8).astype(np.uint8)
    if upright.has_transparency_data:
        see_through = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", see_through.size, "white"), see_through)
    return np.asarray(upright.convert("L"))


def _too_large(path: Path) -> PictureTooLarge:
    return PictureTooLarge(
        f"{path} is larger than {LARGEST // 1_000_000} million pixels. Save it smaller, or cut out the code."
    )


def _closed_to_us(path: Path) -> PictureFault:
    """Say why the system refused: Windows calls opening a folder a matter of permission, too."""
    if os.path.isdir(path):  # Path.is_dir raises where we may not even look
        return NotAFile(f"{path} is a folder, not a picture. Name the pictures in it.")
    return NoPermission(f"{path} may not be read by you. Ask its owner to let you.")


def _cut_or_unreadable(path: Path, error: Exception) -> PictureFault:
    """Tell what the system says, which has a number, from what Pillow's readers raise for bytes they did not expect."""
    if isinstance(error, OSError) and error.errno is not None:
        return PictureFault(f"{path} could not be opened: {error.strerror}. Copy it to this machine and try again.")
    return PictureCut(f"{path} is damaged, or its end is missing. Copy or save it again.")
