// UTS #46 through ICU's uidna.

#include "CICUShim.h"

#include <stdatomic.h>
#include <stddef.h>
#include <unicode/uidna.h>

_Static_assert((int)ICUSHIM_IDNA_EMPTY_LABEL == (int)UIDNA_ERROR_EMPTY_LABEL, "error bits");
_Static_assert((int)ICUSHIM_IDNA_LABEL_TOO_LONG == (int)UIDNA_ERROR_LABEL_TOO_LONG, "error bits");
_Static_assert((int)ICUSHIM_IDNA_DOMAIN_NAME_TOO_LONG == (int)UIDNA_ERROR_DOMAIN_NAME_TOO_LONG, "error bits");
_Static_assert((int)ICUSHIM_IDNA_LEADING_HYPHEN == (int)UIDNA_ERROR_LEADING_HYPHEN, "error bits");
_Static_assert((int)ICUSHIM_IDNA_TRAILING_HYPHEN == (int)UIDNA_ERROR_TRAILING_HYPHEN, "error bits");
_Static_assert((int)ICUSHIM_IDNA_HYPHEN_3_4 == (int)UIDNA_ERROR_HYPHEN_3_4, "error bits");
_Static_assert((int)ICUSHIM_IDNA_LEADING_COMBINING_MARK == (int)UIDNA_ERROR_LEADING_COMBINING_MARK,
               "error bits");
_Static_assert((int)ICUSHIM_IDNA_DISALLOWED == (int)UIDNA_ERROR_DISALLOWED, "error bits");
_Static_assert((int)ICUSHIM_IDNA_PUNYCODE == (int)UIDNA_ERROR_PUNYCODE, "error bits");
_Static_assert((int)ICUSHIM_IDNA_LABEL_HAS_DOT == (int)UIDNA_ERROR_LABEL_HAS_DOT, "error bits");
_Static_assert((int)ICUSHIM_IDNA_INVALID_ACE_LABEL == (int)UIDNA_ERROR_INVALID_ACE_LABEL, "error bits");
_Static_assert((int)ICUSHIM_IDNA_BIDI_RULE == (int)UIDNA_ERROR_BIDI, "error bits");
_Static_assert((int)ICUSHIM_IDNA_CONTEXTJ_RULE == (int)UIDNA_ERROR_CONTEXTJ, "error bits");
_Static_assert((int)ICUSHIM_IDNA_CONTEXTO_PUNCTUATION == (int)UIDNA_ERROR_CONTEXTO_PUNCTUATION,
               "error bits");
_Static_assert((int)ICUSHIM_IDNA_CONTEXTO_DIGITS == (int)UIDNA_ERROR_CONTEXTO_DIGITS, "error bits");

/// One converter for each set of options, opened when first asked for.
static _Atomic(UIDNA *) converters[ICUSHIM_IDNA_OPTION_COUNT];

static const UIDNA *converter(uint32_t options) {
  options &= ICUSHIM_IDNA_OPTION_COUNT - 1;
  UIDNA *known = atomic_load_explicit(&converters[options], memory_order_acquire);
  if (known) return known;

  uint32_t icu = UIDNA_NONTRANSITIONAL_TO_UNICODE;
  if (options & ICUSHIM_IDNA_STD3) icu |= UIDNA_USE_STD3_RULES;
  if (options & ICUSHIM_IDNA_BIDI) icu |= UIDNA_CHECK_BIDI;
  if (options & ICUSHIM_IDNA_CONTEXTJ) icu |= UIDNA_CHECK_CONTEXTJ;
  if (options & ICUSHIM_IDNA_CONTEXTO) icu |= UIDNA_CHECK_CONTEXTO;
  if (!(options & ICUSHIM_IDNA_TRANSITIONAL)) icu |= UIDNA_NONTRANSITIONAL_TO_ASCII;

  UErrorCode status = U_ZERO_ERROR;
  UIDNA *opened = uidna_openUTS46(icu, &status);
  if (U_FAILURE(status)) return NULL;
  // Another thread may have been faster: its converter is kept and this one is closed.
  if (!atomic_compare_exchange_strong_explicit(&converters[options], &known, opened, memory_order_acq_rel,
                                               memory_order_acquire)) {
    uidna_close(opened);
    return known;
  }
  return opened;
}

typedef int32_t (*conversion)(const UIDNA *, const char *, int32_t, char *, int32_t, UIDNAInfo *, UErrorCode *);

static int32_t convert(conversion function, uint32_t options, const uint8_t *text, int32_t length, uint8_t *out,
                       int32_t capacity, uint32_t *errors) {
  *errors = 0;
  const UIDNA *idna = converter(options);
  if (!idna) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  const char *source = text ? (const char *)text : "";
  int32_t needed = function(idna, source, length, (char *)out, out ? capacity : 0, &info, &status);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
  *errors = info.errors;
  return needed;
}

int32_t icushim_idna_to_ascii(uint32_t options, const uint8_t *text, int32_t length, uint8_t *out,
                              int32_t capacity, uint32_t *errors) {
  return convert(uidna_nameToASCII_UTF8, options, text, length, out, capacity, errors);
}

int32_t icushim_idna_to_unicode(uint32_t options, const uint8_t *text, int32_t length, uint8_t *out,
                                int32_t capacity, uint32_t *errors) {
  return convert(uidna_nameToUnicodeUTF8, options, text, length, out, capacity, errors);
}
