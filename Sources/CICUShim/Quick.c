// What UTS #46 makes of code points that stand alone, and of the short stretches between them, from ICU's own data.

#include "CICUShim.h"
#include "Normalizer.h"

#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

_Static_assert((int)ICUSHIM_DIRECTION_L == (int)U_LEFT_TO_RIGHT, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_R == (int)U_RIGHT_TO_LEFT, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_EN == (int)U_EUROPEAN_NUMBER, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_ES == (int)U_EUROPEAN_NUMBER_SEPARATOR, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_ET == (int)U_EUROPEAN_NUMBER_TERMINATOR, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_AN == (int)U_ARABIC_NUMBER, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_CS == (int)U_COMMON_NUMBER_SEPARATOR, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_ON == (int)U_OTHER_NEUTRAL, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_AL == (int)U_RIGHT_TO_LEFT_ARABIC, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_NSM == (int)U_DIR_NON_SPACING_MARK, "directions");
_Static_assert((int)ICUSHIM_DIRECTION_BN == (int)U_BOUNDARY_NEUTRAL, "directions");
_Static_assert((int)U_CHAR_DIRECTION_COUNT <= 32, "directions fit in five bits");

enum { LONGEST_TEXT = 31, TEXT_ROOM = 1 << 16 };

uint32_t icushim_quick_entries[0x110000];
uint32_t icushim_quick_texts[TEXT_ROOM];
uint8_t icushim_notes[0x110000];

/// Keeps a text for good and returns its place, or -1 where there is no room left.
static int32_t place_of(const uint32_t *text, uint32_t count) {
  static _Atomic uint32_t used;
  uint32_t place = atomic_load_explicit(&used, memory_order_relaxed);
  do {
    if (place + count > TEXT_ROOM) return -1;
  } while (!atomic_compare_exchange_weak_explicit(&used, &place, place + count, memory_order_relaxed,
                                                  memory_order_relaxed));
  memcpy(icushim_quick_texts + place, text, count * sizeof *text);
  return (int32_t)place;
}

static uint32_t entry_of(UChar32 c) {
  uint32_t own = (uint32_t)u_charDirection(c) << ICUSHIM_QUICK_DIRECTION_SHIFT;
  const UNormalizer2 *normalizer = icushim_normalizer(ICUSHIM_MAP_UTS46);
  // What a joiner is worth, its neighbours decide.
  if (!normalizer || U_IS_SURROGATE(c) || c == 0x200C || c == 0x200D) return ICUSHIM_QUICK_UNKNOWN | own;
  UChar source[2], mapped[64];
  int32_t source_length = 0;
  U16_APPEND_UNSAFE(source, source_length, c);
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = unorm2_normalize(normalizer, source, source_length, mapped, 64, &status);
  if (U_FAILURE(status)) return ICUSHIM_QUICK_UNKNOWN | own;
  if (length == 0) return ICUSHIM_QUICK_IGNORED;

  uint32_t text[64];
  uint32_t count = 0, flags = own;
  for (int32_t i = 0; i < length;) {
    UChar32 next;
    U16_NEXT(mapped, i, length, next);
    if (next == 0xFFFD) return ICUSHIM_QUICK_DISALLOWED;
    if (next == 0x200C || next == 0x200D) return ICUSHIM_QUICK_UNKNOWN | own;
    UCharDirection direction = u_charDirection(next);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC || direction == U_ARABIC_NUMBER) {
      flags |= ICUSHIM_QUICK_RTL;
    }
    if ((U_GET_GC_MASK(next) & U_GC_M_MASK) != 0) flags |= ICUSHIM_QUICK_MARK;
    text[count++] = (uint32_t)next;
  }
  if (!unorm2_hasBoundaryBefore(normalizer, c)) return ICUSHIM_QUICK_NEIGHBOUR | flags | (uint32_t)c;
  if (count == 1) {
    return (text[0] == (uint32_t)c ? ICUSHIM_QUICK_VALID : ICUSHIM_QUICK_MAPPED) | flags | text[0];
  }
  // A mark inside a longer text could come to stand behind a dot of that text.
  int32_t place = (flags & ICUSHIM_QUICK_MARK) || count > LONGEST_TEXT ? -1 : place_of(text, count);
  if (place < 0) return ICUSHIM_QUICK_UNKNOWN | own;
  return ICUSHIM_QUICK_TEXT | flags | count << ICUSHIM_QUICK_LENGTH_SHIFT | (uint32_t)place;
}

uint32_t icushim_make_quick(uint32_t code_point) {
  // Two threads may make the same entry; it does not matter whose is kept.
  uint32_t entry = entry_of((UChar32)code_point);
  __atomic_store_n(&icushim_quick_entries[code_point], entry, __ATOMIC_RELEASE);
  return entry;
}

int32_t icushim_map_stretch(const uint32_t *scalars, int32_t count, uint32_t *out, int32_t capacity) {
  UChar source[128], mapped[128];
  const UNormalizer2 *normalizer = icushim_normalizer(ICUSHIM_MAP_UTS46);
  if (!normalizer || count < 0 || count > 64) return -1;
  int32_t source_length = 0;
  for (int32_t i = 0; i < count; i += 1) {
    U16_APPEND_UNSAFE(source, source_length, scalars[i]);
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = unorm2_normalize(normalizer, source, source_length, mapped, 128, &status);
  if (U_FAILURE(status)) return -1;
  int32_t written = 0;
  for (int32_t i = 0; i < length;) {
    UChar32 next;
    U16_NEXT(mapped, i, length, next);
    if (written == capacity) return -1;
    out[written++] = (uint32_t)next;
  }
  return written;
}
