#ifndef Descendants_h
#define Descendants_h

/// Sends a signal to every descendant of this process that /proc shows.
void descendants_signal(int number);

/// The resident memory of all descendants together, in MiB.
int descendants_memory(void);

#endif
