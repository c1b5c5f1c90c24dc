"""What people see and touch: windows, screens, parts and devices."""
