// What ICU's normalization data makes of single code points.

#include "CICUShim.h"
#include "Normalizer.h"

#include <stdatomic.h>
#include <stddef.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

// ICU keeps its instances for good, but looks them up by name behind a lock: once is enough.
const UNormalizer2 *icushim_normalizer(int32_t form) {
  static _Atomic(const UNormalizer2 *) known[3];
  if (form < 0 || form > 2) return NULL;
  const UNormalizer2 *normalizer = atomic_load_explicit(&known[form], memory_order_acquire);
  if (normalizer) return normalizer;
  UErrorCode status = U_ZERO_ERROR;
  normalizer = form == ICUSHIM_MAP_UTS46 ? unorm2_getInstance(NULL, "uts46", UNORM2_COMPOSE, &status)
               : form == ICUSHIM_MAP_NFKC ? unorm2_getNFKCInstance(&status)
                                          : unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return NULL;
  atomic_store_explicit(&known[form], normalizer, memory_order_release);
  return normalizer;
}

int32_t icushim_map(int32_t form, uint32_t code_point, uint8_t *out, int32_t capacity) {
  const UNormalizer2 *normalizer = icushim_normalizer(form);
  if (!normalizer) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UChar raw[64];
  if (unorm2_getRawDecomposition(normalizer, (UChar32)code_point, raw, 64, &status) < 0) return -1;
  if (U_FAILURE(status)) return -1;

  UChar source[2], mapped[64];
  int32_t length = 0;
  if (code_point > 0xFFFF) {
    source[length++] = U16_LEAD(code_point);
    source[length++] = U16_TRAIL(code_point);
  } else {
    source[length++] = (UChar)code_point;
  }
  int32_t mapped_length = unorm2_normalize(normalizer, source, length, mapped, 64, &status);
  if (U_FAILURE(status)) return -1;
  if (u_strCompare(source, length, mapped, mapped_length, 0) == 0) return -1;
  int32_t bytes = 0;
  u_strToUTF8((char *)out, capacity, &bytes, mapped, mapped_length, &status);
  return U_FAILURE(status) ? -1 : bytes;
}

int32_t icushim_general_category(uint32_t code_point) { return u_charType((UChar32)code_point); }
