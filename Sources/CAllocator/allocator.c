#include "CAllocator.h"

#include <limits.h>
#include <malloc.h>

_Bool allocator_return_blocks(size_t bytes) {
#ifdef M_MMAP_THRESHOLD
  return bytes <= INT_MAX && mallopt(M_MMAP_THRESHOLD, (int)bytes) == 1;
#else
  (void)bytes;
  return 0;
#endif
}
