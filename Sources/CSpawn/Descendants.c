#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "Descendants.h"

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// Plain system calls throughout: after a fork of a process with many threads, neither the heap nor
// the directory functions of the C library may be relied upon.

struct entry {
  uint64_t inode;
  int64_t offset;
  unsigned short length;
  unsigned char type;
  char name[];
};

enum { most = 8192 };
static pid_t pids[most], parents[most];
static unsigned char found[most];

// The beginning of a file of a process as a string; 0 if there is none.
static int read_of(const char *path, char *text, size_t size) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, size - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  return 1;
}

// The parent of a process: the second field after the last ')' of its stat file.
static pid_t parent_of(const char *pid) {
  char path[32] = "/proc/", text[512];
  strncat(path, pid, 12);
  strcat(path, "/stat");
  if (!read_of(path, text, sizeof text)) return 0;
  const char *at = strrchr(text, ')');
  if (at == NULL || strlen(at) < 5) return 0;
  pid_t parent = 0;
  for (at += 4; *at >= '0' && *at <= '9'; at++) parent = parent * 10 + (*at - '0');
  return parent;
}

static int list_processes(void) {
  int directory = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC), count = 0;
  if (directory < 0) return 0;
  _Alignas(8) char buffer[16384];
  long got;
  while ((got = syscall(SYS_getdents64, directory, buffer, sizeof buffer)) > 0) {
    for (long at = 0; at < got;) {
      struct entry *entry = (struct entry *)(buffer + at);
      at += entry->length;
      if (entry->name[0] < '1' || entry->name[0] > '9' || count == most) continue;
      pid_t pid = 0;
      for (const char *digit = entry->name; *digit; digit++) pid = pid * 10 + (*digit - '0');
      pids[count] = pid;
      parents[count] = parent_of(entry->name);
      found[count++] = 0;
    }
  }
  close(directory);
  return count;
}

static int is_ours(pid_t parent, int count, pid_t self) {
  if (parent == self) return 1;
  for (int i = 0; i < count; i++)
    if (found[i] && pids[i] == parent) return 1;
  return 0;
}

// The resident pages of a process: the second number of its statm file.
static long pages_of(pid_t pid) {
  char digits[12], path[32] = "/proc/", text[128];
  int place = sizeof digits - 1;
  for (digits[place] = 0; pid > 0; pid /= 10) digits[--place] = (char)('0' + pid % 10);
  strcat(strcat(path, digits + place), "/statm");
  if (!read_of(path, text, sizeof text)) return 0;
  const char *at = strchr(text, ' ');
  long pages = 0;
  for (at = at == NULL ? "" : at + 1; *at >= '0' && *at <= '9'; at++) pages = pages * 10 + (*at - '0');
  return pages;
}

// Marks every descendant among the processes that were listed.
static void find_ours(int count) {
  pid_t self = getpid();
  for (int more = 1; more;) {
    more = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] || parents[i] <= 0 || !is_ours(parents[i], count, self)) continue;
      found[i] = 1;
      more = 1;
    }
  }
}

int descendants_memory(void) {
  int count = list_processes();
  long pages = 0;
  find_ours(count);
  for (int i = 0; i < count; i++)
    if (found[i]) pages += pages_of(pids[i]);
  return (int)(pages / (1048576 / sysconf(_SC_PAGESIZE)));
}

void descendants_signal(int number) {
  int count = list_processes();
  find_ours(count);
  for (int i = 0; i < count; i++)
    if (found[i]) kill(pids[i], number);
}
