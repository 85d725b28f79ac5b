#include "CICUShim.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

int32_t icushim_unicode_version(void) {
  UVersionInfo v;
  u_getUnicodeVersion(v);
  return v[0] * 10000 + v[1] * 100 + v[2];
}

int32_t icushim_icu_version(void) {
  UVersionInfo v;
  u_getVersion(v);
  return v[0] * 100 + v[1];
}
