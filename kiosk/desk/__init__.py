"""What the house can do: one function per thing that happens, each one transaction."""
