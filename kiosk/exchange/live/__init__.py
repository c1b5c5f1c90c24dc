"""Share facts and talk with the other laptops while the day goes on, over a hub that need not be trusted or last."""
