// Properties of code points through ICU's uchar and uscript.

#include "CICUShim.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

_Static_assert((int)ICUSHIM_SCRIPT_COMMON == (int)USCRIPT_COMMON, "script codes");
_Static_assert((int)ICUSHIM_SCRIPT_INHERITED == (int)USCRIPT_INHERITED, "script codes");

bool icushim_is_assigned(uint32_t scalar) {
  return (U_GET_GC_MASK((UChar32)scalar) & (U_GC_CN_MASK | U_GC_CS_MASK)) == 0;
}

bool icushim_is_private(uint32_t scalar) {
  return (U_GET_GC_MASK((UChar32)scalar) & U_GC_CO_MASK) != 0;
}

int32_t icushim_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code = uscript_getScript((UChar32)scalar, &status);
  return U_FAILURE(status) ? (int32_t)USCRIPT_UNKNOWN : (int32_t)code;
}

int32_t icushim_script_extensions(uint32_t scalar, int32_t *out, int32_t capacity) {
  UScriptCode codes[64];
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = uscript_getScriptExtensions((UChar32)scalar, codes, 64, &status);
  if (U_FAILURE(status)) return -1;
  for (int32_t i = 0; i < count && i < capacity; i += 1) out[i] = (int32_t)codes[i];
  return count;
}

const char *icushim_script_name(int32_t script) { return uscript_getName((UScriptCode)script); }

const char *icushim_script_tag(int32_t script) { return uscript_getShortName((UScriptCode)script); }

int32_t icushim_script_with_tag(const char *tag) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code = USCRIPT_INVALID_CODE;
  int32_t count = uscript_getCode(tag, &code, 1, &status);
  return U_FAILURE(status) || count != 1 ? -1 : (int32_t)code;
}
