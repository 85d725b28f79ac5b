#ifndef CALLOCATOR_H
#define CALLOCATOR_H

#include <stddef.h>

/// Has blocks of so many bytes and more go back to the system as soon as they are freed, now and later.
///
/// Glibc's header for this is no part of its Swift module. False where the allocator has no such limit.
_Bool allocator_return_blocks(size_t bytes);

#endif
