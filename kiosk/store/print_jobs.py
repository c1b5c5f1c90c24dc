"""Keep the print queue's rows. (The Badge engineer replaces this file.)"""

PRINT_JOBS_SCHEMA = "create table print_jobs (id integer primary key)"
