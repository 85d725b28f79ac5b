#ifndef Descendants_h
#define Descendants_h

/// Sends a signal to every descendant of this process that /proc shows.
void descendants_signal(int number);

#endif
