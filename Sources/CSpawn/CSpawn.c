#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "Guard.h"

// A pipe that holds many lines keeps both sides at work; more than this needs privileges.
enum { pipe_capacity = 1 << 20 };

static int open_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  (void)fcntl(ends[0], F_SETPIPE_SZ, pipe_capacity);  // A smaller pipe works too.
  return 0;
}

static void close_all(int *fds, int count) {
  for (int i = 0; i < count; i++)
    if (fds[i] >= 0) close(fds[i]);
}

int cspawn_start(const char *path, char *const argv[], char *const envp[], int memory, struct cspawn_child *child) {
  int fds[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
  int *input = fds, *output = fds + 2, *error = fds + 4, *guard = fds + 6;
  int failure = open_pipe(input);
  if (failure == 0) failure = open_pipe(output);
  if (failure == 0) failure = open_pipe(error);
  if (failure == 0 && socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, guard) != 0)
    failure = errno;
  if (failure != 0) {
    close_all(fds, 8);
    return failure;
  }
  // No handler of this process may run in the guard before it has reset them.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t pid = fork();
  if (pid == 0)
    guard_main(&(struct guard_program){path, argv, envp, {input[0], output[1], error[1]}, guard[1], memory});
  failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (pid < 0) {
    close_all(fds, 8);
    return failure;
  }
  close(input[0]);
  close(output[1]);
  close(error[1]);
  close(guard[1]);
  *child = (struct cspawn_child){pid, input[1], output[0], error[0], guard[0]};
  int ours[3] = {input[1], output[0], error[0]};
  for (int i = 0; i < 3; i++) (void)fcntl(ours[i], F_SETFL, fcntl(ours[i], F_GETFL) | O_NONBLOCK);
  return 0;
}

ssize_t cspawn_write(int fd, const void *bytes, size_t count) {
  sigset_t pipe_signal, before, pending;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  sigpending(&pending);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  ssize_t written = write(fd, bytes, count);
  int failure = errno;
  if (written < 0 && failure == EPIPE && !sigismember(&pending, SIGPIPE)) {
    struct timespec none = {0, 0};
    while (sigtimedwait(&pipe_signal, NULL, &none) < 0 && errno == EINTR) continue;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = failure;
  return written;
}

int cspawn_command(int guard_socket, enum cspawn_command command) {
  char byte = (char)command;
  ssize_t sent;
  do sent = send(guard_socket, &byte, 1, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == 1 ? 0 : errno;
}

int cspawn_receive(int guard_socket, struct cspawn_message *message) {
  ssize_t got;
  do got = recv(guard_socket, message, sizeof *message, MSG_DONTWAIT);
  while (got < 0 && errno == EINTR);
  if (got == (ssize_t)sizeof *message) return 1;
  return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? 0 : -1;
}

void cspawn_reap(pid_t guard, int milliseconds) {
  struct timespec pause = {0, 200000};
  for (long waited = 0;; waited++) {
    pid_t ended = waitpid(guard, NULL, WNOHANG);
    if (ended == guard || (ended < 0 && errno != EINTR)) return;
    if (waited == 5L * milliseconds) kill(guard, SIGKILL);
    nanosleep(&pause, NULL);
  }
}
