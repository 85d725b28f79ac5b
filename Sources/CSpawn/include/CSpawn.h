#ifndef CSpawn_h
#define CSpawn_h

#include <stddef.h>
#include <sys/types.h>

/// A program that runs under a guard: a process that sees to it that nothing of it survives.
///
/// The guard is forked, leads no program of its own, and adopts every orphan of the program (child
/// subreaper), also those that left their session. It kills all of them when it is told to, and when
/// the process that started it is gone.
struct cspawn_child {
  pid_t guard;
  /// Writing end of the program's input, reading ends of its output and its error stream; the last
  /// is a socket on which the guard is commanded and tells what happens. All are non-blocking.
  int input, output, error, guard_socket;
};

/// What a guard tells, one message each.
enum cspawn_event {
  CSPAWN_EXITED = 'E',       ///< value: exit status
  CSPAWN_SIGNALED = 'S',     ///< value: number of the signal
  CSPAWN_EXEC_FAILED = 'X',  ///< value: errno of execve or fork
  CSPAWN_OVER_MEMORY = 'M',  ///< value: MiB that the program and its descendants held when they were killed for it
};

struct cspawn_message {
  int event;
  int value;
};

/// What a guard obeys, one byte each; the end of the socket is `CSPAWN_KILL`.
enum cspawn_command {
  CSPAWN_TERMINATE = 'T',  ///< SIGTERM to the program and all its descendants that can be found
  CSPAWN_KILL = 'K',       ///< SIGKILL to all of them until none is left, then the guard ends
};

/// Starts `path` under a guard. Returns 0, or the errno of what failed.
///
/// The guard looks five times a second at the resident memory of the program and all its descendants,
/// and kills them when it is more than so many MiB; 0 is no limit.
int cspawn_start(const char *path, char *const argv[], char *const envp[], int memory, struct cspawn_child *child);

/// `write` that reports EPIPE without raising SIGPIPE in this process.
ssize_t cspawn_write(int fd, const void *bytes, size_t count);

/// Sends a command. Returns 0, or an errno if the guard is gone.
int cspawn_command(int guard_socket, enum cspawn_command command);

/// Receives a message without waiting: 1 if there was one, 0 if not, -1 if the guard is gone.
int cspawn_receive(int guard_socket, struct cspawn_message *message);

/// Waits for the guard's own end, at most so many milliseconds, then kills it.
void cspawn_reap(pid_t guard, int milliseconds);

#endif
