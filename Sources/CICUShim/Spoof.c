// UTS #39 through ICU's uspoof.

#include "CICUShim.h"

#include <stdatomic.h>
#include <stddef.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>
#include <unicode/utf16.h>

_Static_assert((int)USPOOF_ASCII >> 28 == ICUSHIM_LEVEL_ASCII, "levels");
_Static_assert((int)USPOOF_UNRESTRICTIVE >> 28 == ICUSHIM_LEVEL_UNRESTRICTED, "levels");

static _Atomic(USpoofChecker *) checker;

/// The one checker, opened on first use and never changed after it can be seen.
static const USpoofChecker *shared(void) {
  USpoofChecker *known = atomic_load_explicit(&checker, memory_order_acquire);
  if (known) return known;

  UErrorCode status = U_ZERO_ERROR;
  USpoofChecker *opened = uspoof_open(&status);
  if (U_FAILURE(status)) return NULL;
  if (U_FAILURE(status)) return NULL;
  // The general profile of UTS #39 section 3.1: the recommended characters and those for inclusion, such as the
  // hyphen.
  USet *allowed = uset_openEmpty();
  uset_addAll(allowed, uspoof_getRecommendedSet(&status));
  uset_addAll(allowed, uspoof_getInclusionSet(&status));
  uspoof_setAllowedChars(opened, allowed, &status);
  uset_close(allowed);
  uspoof_setRestrictionLevel(opened, USPOOF_ASCII);
  uspoof_setChecks(opened, USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS | USPOOF_AUX_INFO, &status);
  if (U_FAILURE(status)) {
    uspoof_close(opened);
    return NULL;
  }
  // Another thread may have been faster: its checker is kept and this one is closed.
  if (!atomic_compare_exchange_strong_explicit(&checker, &known, opened, memory_order_acq_rel,
                                               memory_order_acquire)) {
    uspoof_close(opened);
    return known;
  }
  return opened;
}

int32_t icushim_skeleton(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  const USpoofChecker *spoof = shared();
  if (!spoof) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = uspoof_getSkeletonUTF8(spoof, 0, text ? (const char *)text : "", length, (char *)out,
                                          out ? capacity : 0, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

int32_t icushim_skeleton_of(uint32_t scalar, uint32_t *out, int32_t capacity) {
  const USpoofChecker *spoof = shared();
  if (!spoof || scalar > 0x10FFFF) return -1;
  UChar source[2], skeleton[64];
  int32_t units = 0;
  U16_APPEND_UNSAFE(source, units, scalar);
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uspoof_getSkeleton(spoof, 0, source, units, skeleton, 64, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  for (int32_t i = 0; i < length;) {
    UChar32 next;
    U16_NEXT(skeleton, i, length, next);
    if (count < capacity) out[count] = (uint32_t)next;
    count += 1;
  }
  return count;
}

int32_t icushim_inspect(const uint8_t *text, int32_t length) {
  const USpoofChecker *spoof = shared();
  UErrorCode status = U_ZERO_ERROR;
  USpoofCheckResult *result = uspoof_openCheckResult(&status);
  int32_t answer = -1;
  if (spoof && U_SUCCESS(status)) {
    uspoof_check2UTF8(spoof, text ? (const char *)text : "", length, result, &status);
    int32_t failed = uspoof_getCheckResultChecks(result, &status);
    URestrictionLevel level = uspoof_getCheckResultRestrictionLevel(result, &status);
    if (U_SUCCESS(status)) {
      answer = (int32_t)((uint32_t)level >> 28) | (failed & USPOOF_MIXED_NUMBERS ? ICUSHIM_MIXED_NUMBERS : 0);
    }
  }
  uspoof_closeCheckResult(result);
  return answer;
}
