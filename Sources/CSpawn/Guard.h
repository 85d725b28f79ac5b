#ifndef Guard_h
#define Guard_h

/// The program a guard runs; the descriptors are its input, output and error stream.
struct guard_program {
  const char *path;
  char *const *argv;
  char *const *envp;
  int streams[3];
  int socket;
  /// The most resident memory of the program and its descendants, in MiB; 0 is no limit.
  int memory;
};

/// Runs in the forked process: only functions that are safe after a fork of many threads.
_Noreturn void guard_main(const struct guard_program *program);

#endif
