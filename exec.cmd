@rem npm runs its scripts with cmd on Windows, which lacks the exec of a POSIX shell.
@%*
