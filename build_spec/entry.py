"""Start the packaged kiosk: the same command line as `python -m kiosk`."""

from kiosk.__main__ import main

if __name__ == "__main__":
    main()
