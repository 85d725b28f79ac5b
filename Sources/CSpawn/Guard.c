#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "Guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSpawn.h"
#include "Descendants.h"

// Milliseconds between two looks at the memory of the program.
enum { watch_interval = 200 };

static void tell(int socket, enum cspawn_event event, int value) {
  struct cspawn_message message = {event, value};
  (void)send(socket, &message, sizeof message, MSG_NOSIGNAL);
}

// Streams become 0, 1, 2 and the socket 3; everything else that was inherited is closed, above all
// the sockets of other guards, which must see their end when this process is gone.
static void settle_descriptors(const struct guard_program *program) {
  int wanted[4] = {program->streams[0], program->streams[1], program->streams[2], program->socket};
  int moved[4];
  for (int i = 0; i < 4; i++) moved[i] = fcntl(wanted[i], F_DUPFD, 16);
  for (int i = 0; i < 4; i++) dup2(moved[i], i);
  if (syscall(SYS_close_range, 4u, ~0u, 0u) == 0) return;
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > 1 << 20) limit.rlim_cur = 1 << 20;
  for (int fd = 4; fd < (int)limit.rlim_cur; fd++) close(fd);
}

static _Noreturn void run_program(const struct guard_program *program, pid_t guard) {
  setsid();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != guard) _exit(127);  // The guard ended before it could be watched.
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  fcntl(3, F_SETFD, FD_CLOEXEC);
  sigset_t empty;
  sigemptyset(&empty);
  sigprocmask(SIG_SETMASK, &empty, NULL);
  execve(program->path, program->argv, program->envp);
  tell(3, CSPAWN_EXEC_FAILED, errno);
  _exit(127);
}

// Reaps what has ended; tells when it was the program itself. Returns the children that are left.
static int reap(pid_t program, int socket) {
  int status;
  pid_t ended;
  while ((ended = waitpid(-1, &status, WNOHANG)) > 0) {
    if (ended != program) continue;
    if (WIFSIGNALED(status))
      tell(socket, CSPAWN_SIGNALED, WTERMSIG(status));
    else
      tell(socket, CSPAWN_EXITED, WEXITSTATUS(status));
  }
  return ended < 0 && errno == ECHILD ? 0 : 1;
}

// Kills everything that holds too much memory; what it held is told before its end is.
static void watch_memory(const struct guard_program *program) {
  int held = descendants_memory();
  if (held <= program->memory) return;
  tell(3, CSPAWN_OVER_MEMORY, held);
  descendants_signal(SIGKILL);
}

// Orphans of the killed become our children, so this ends when there are none.
static _Noreturn void kill_all(pid_t program, int socket) {
  while (reap(program, socket)) {
    descendants_signal(SIGKILL);
    struct pollfd nothing;
    poll(&nothing, 0, 1);
  }
  _exit(0);
}

_Noreturn void guard_main(const struct guard_program *program) {
  settle_descriptors(program);
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  setsid();
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  prctl(PR_SET_NAME, "gatecrash-guard");

  pid_t guard = getpid();
  pid_t child = fork();
  if (child == 0) run_program(program, guard);
  if (child < 0) {
    tell(3, CSPAWN_EXEC_FAILED, errno);
    _exit(127);
  }
  for (int fd = 0; fd < 3; fd++) close(fd);
  // All signals are blocked: nobody but the owner of the socket ends a guard politely.
  sigset_t ended;
  sigemptyset(&ended);
  sigaddset(&ended, SIGCHLD);
  struct pollfd watched[2] = {{3, POLLIN, 0}, {signalfd(-1, &ended, SFD_NONBLOCK | SFD_CLOEXEC), POLLIN, 0}};
  for (;;) {
    if (poll(watched, 2, program->memory > 0 ? watch_interval : -1) == 0) {
      watch_memory(program);
      continue;
    }
    struct signalfd_siginfo info;
    while (read(watched[1].fd, &info, sizeof info) > 0) continue;
    reap(child, 3);
    if (watched[0].revents == 0) continue;
    char command;
    ssize_t got = recv(3, &command, 1, MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (got == 1 && command == CSPAWN_TERMINATE)
      descendants_signal(SIGTERM);
    else
      kill_all(child, 3);
  }
}
