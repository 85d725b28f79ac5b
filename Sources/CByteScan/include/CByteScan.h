#ifndef CByteScan_h
#define CByteScan_h

#include <stdint.h>

#include "CByteClass.h"
#include "CByteVector.h"

// What the fast path of the URL parser wants to know about 16 bytes at once: bit n of a mask is about byte n.
// All functions read exactly 16 bytes. Those named _scalar do the same without vectors; the tests compare.

/// Sixteen bytes as part of a host.
typedef struct {
  uint32_t stop;     // not a letter, digit, hyphen, dot or low line
  uint32_t dots;     // "."
  uint32_t hyphens;  // "-"
  uint32_t rare;     // "_" and "A" to "Z"
} bytescan_host_masks;

static inline __attribute__((always_inline)) bytescan_host_masks bytescan_host_scalar(const uint8_t *_Nonnull bytes) {
  bytescan_host_masks masks = {0, 0, 0, 0};
  for (int n = 0; n < 16; n++) {
    const uint8_t byte = bytes[n];
    masks.stop |= (uint32_t)!(byteclass_table[byte] & BYTECLASS_PLAIN_HOST) << n;
    masks.dots |= (uint32_t)(byte == '.') << n;
    masks.hyphens |= (uint32_t)(byte == '-') << n;
    masks.rare |= (uint32_t)(byte == '_' || (byte >= 'A' && byte <= 'Z')) << n;
  }
  return masks;
}

/// Sixteen bytes as part of path, query or fragment.
typedef struct {
  // Bytes that end a component, that some component percent-encodes or that are no URL code points, and "'".
  // A few harmless ones may be among them.
  uint32_t notable;
  uint32_t dots;     // "."
  uint32_t slashes;  // "/"
} bytescan_tail_masks;

static inline __attribute__((always_inline)) bytescan_tail_masks bytescan_tail_scalar(const uint8_t *_Nonnull bytes) {
  bytescan_tail_masks masks = {0, 0, 0};
  for (int n = 0; n < 16; n++) {
    const uint8_t byte = bytes[n];
    const int ordinary = (byteclass_table[byte] & BYTECLASS_URL_CODE_POINT) && byte != '?' && byte != '\'';
    masks.notable |= (uint32_t)!ordinary << n;
    masks.dots |= (uint32_t)(byte == '.') << n;
    masks.slashes |= (uint32_t)(byte == '/') << n;
  }
  return masks;
}

/// Sixteen bytes of a URL to a client of RFC 3986.
typedef struct {
  // Delimiters other than "/", and what ASCII has and the grammar has not. A few harmless ones may be among them.
  uint32_t signs;
  uint32_t beyond;  // beyond ASCII
} bytescan_sign_masks;

static inline __attribute__((always_inline)) bytescan_sign_masks bytescan_signs_scalar(const uint8_t *_Nonnull bytes) {
  bytescan_sign_masks masks = {bytescan_tail_scalar(bytes).notable, 0};
  for (int n = 0; n < 16; n++) {
    masks.signs |= (uint32_t)(bytes[n] == ':' || bytes[n] == '@') << n;
    masks.beyond |= (uint32_t)(bytes[n] >= 0x80) << n;
  }
  masks.signs &= ~masks.beyond;
  return masks;
}

/// Sixteen bytes of a URL, delimiter by delimiter.
typedef struct {
  uint32_t colons, ats, slashes, questions;
  uint32_t signs;  // "#"
  uint32_t opening, closing;  // brackets
  uint32_t percents;
  uint32_t digits;  // hex digits
  uint32_t beyond;  // beyond ASCII
  uint32_t odd;     // other ASCII that is no URL code point. A few harmless bytes may be among them.
} bytescan_mark_masks;

static inline __attribute__((always_inline)) bytescan_mark_masks bytescan_marks_scalar(const uint8_t *_Nonnull bytes) {
  bytescan_mark_masks masks = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  for (int n = 0; n < 16; n++) {
    const uint8_t byte = bytes[n];
    masks.colons |= (uint32_t)(byte == ':') << n;
    masks.ats |= (uint32_t)(byte == '@') << n;
    masks.slashes |= (uint32_t)(byte == '/') << n;
    masks.questions |= (uint32_t)(byte == '?') << n;
    masks.signs |= (uint32_t)(byte == '#') << n;
    masks.opening |= (uint32_t)(byte == '[') << n;
    masks.closing |= (uint32_t)(byte == ']') << n;
    masks.percents |= (uint32_t)(byte == '%') << n;
    masks.digits |= (uint32_t)!!(byteclass_table[byte] & BYTECLASS_HEX_DIGIT) << n;
    masks.beyond |= (uint32_t)(byte >= 0x80) << n;
    masks.odd |= (uint32_t)(byte < 0x80 && !(byteclass_table[byte] & BYTECLASS_URL_CODE_POINT)) << n;
  }
  masks.odd &= ~(masks.signs | masks.opening | masks.closing | masks.percents);
  return masks;
}

/// Sixteen bytes of an authority.
typedef struct {
  uint32_t ends;  // what ends the authority of a special URL
  uint32_t ats, colons;
} bytescan_authority_masks;

static inline __attribute__((always_inline)) bytescan_authority_masks bytescan_authority_scalar(const uint8_t *_Nonnull bytes) {
  bytescan_authority_masks masks = {0, 0, 0};
  for (int n = 0; n < 16; n++) {
    const uint8_t byte = bytes[n];
    masks.ends |= (uint32_t)(byte == '/' || byte == '\\' || byte == '?' || byte == '#') << n;
    masks.ats |= (uint32_t)(byte == '@') << n;
    masks.colons |= (uint32_t)(byte == ':') << n;
  }
  return masks;
}

/// What a survey of a text finds.
#define BYTESCAN_BEYOND_ASCII 1
#define BYTESCAN_BREAK 2  // tab, line feed or carriage return

/// What there is among any number of bytes.
static inline __attribute__((always_inline)) uint32_t bytescan_survey_scalar(const uint8_t *_Nonnull bytes, uint64_t count) {
  uint32_t found = 0;
  for (uint64_t n = 0; n < count; n++) {
    if (bytes[n] >= 0x80) found |= BYTESCAN_BEYOND_ASCII;
    if (bytes[n] == '\t' || bytes[n] == '\n' || bytes[n] == '\r') found |= BYTESCAN_BREAK;
  }
  return found;
}

#ifdef BYTEVECTOR

static inline __attribute__((always_inline)) bytescan_host_masks bytescan_host(const uint8_t *_Nonnull bytes) {
  const bytevector x = bytevector_load(bytes);
  const bytevector letters = bytevector_in_range(bytevector_or(x, bytevector_all(0x20)), 'a', 'z');
  const bytevector digits = bytevector_in_range(x, '0', '9');
  const bytevector dots = bytevector_equal(x, '.');
  const bytevector hyphens = bytevector_equal(x, '-');
  const bytevector low_lines = bytevector_equal(x, '_');
  const bytevector plain =
      bytevector_or(bytevector_or(letters, digits), bytevector_or(bytevector_or(dots, hyphens), low_lines));
  bytescan_host_masks masks;
  masks.stop = ~bytevector_mask(plain) & 0xFFFF;
  masks.dots = bytevector_mask(dots);
  masks.hyphens = bytevector_mask(hyphens);
  masks.rare = bytevector_mask(bytevector_or(low_lines, bytevector_in_range(x, 'A', 'Z')));
  return masks;
}

static inline __attribute__((always_inline)) bytevector bytescan_notable(bytevector x) {
  // The ranges are drawn so that every byte between two that matter and that is in them is rare: $ and ~.
  const bytevector quotes = bytevector_in_range(x, 0x22, 0x25);      // " # $ %
  const bytevector brackets = bytevector_in_range(x, 0x5B, 0x5E);    // [ \ ] ^
  const bytevector braces = bytevector_above(x, 0x7A);               // { | } ~ DEL and beyond ASCII
  const bytevector controls = bytevector_in_range(x, 0x00, 0x20);
  const bytevector angles = bytevector_equal(bytevector_or(x, bytevector_all(2)), 0x3E);  // < >
  const bytevector others = bytevector_or(
      bytevector_or(bytevector_equal(x, '?'), bytevector_equal(x, '\'')), bytevector_equal(x, '`'));
  return bytevector_or(bytevector_or(bytevector_or(quotes, brackets), bytevector_or(braces, controls)),
                       bytevector_or(angles, others));
}

static inline __attribute__((always_inline)) bytescan_tail_masks bytescan_tail(const uint8_t *_Nonnull bytes) {
  const bytevector x = bytevector_load(bytes);
  bytescan_tail_masks masks;
  masks.notable = bytevector_mask(bytescan_notable(x));
  masks.dots = bytevector_mask(bytevector_equal(x, '.'));
  masks.slashes = bytevector_mask(bytevector_equal(x, '/'));
  return masks;
}

static inline __attribute__((always_inline)) bytescan_sign_masks bytescan_signs(const uint8_t *_Nonnull bytes) {
  const bytevector x = bytevector_load(bytes);
  bytescan_sign_masks masks;
  masks.beyond = bytevector_mask(bytevector_above(x, 0x7F));
  masks.signs = ~masks.beyond & bytevector_mask(bytevector_or(
      bytescan_notable(x), bytevector_or(bytevector_equal(x, ':'), bytevector_equal(x, '@'))));
  return masks;
}

static inline __attribute__((always_inline)) bytescan_mark_masks bytescan_marks(const uint8_t *_Nonnull bytes) {
  const bytevector x = bytevector_load(bytes);
  const bytevector letters = bytevector_in_range(bytevector_or(x, bytevector_all(0x20)), 'a', 'f');
  bytescan_mark_masks masks;
  masks.colons = bytevector_mask(bytevector_equal(x, ':'));
  masks.ats = bytevector_mask(bytevector_equal(x, '@'));
  masks.slashes = bytevector_mask(bytevector_equal(x, '/'));
  masks.questions = bytevector_mask(bytevector_equal(x, '?'));
  masks.signs = bytevector_mask(bytevector_equal(x, '#'));
  masks.opening = bytevector_mask(bytevector_equal(x, '['));
  masks.closing = bytevector_mask(bytevector_equal(x, ']'));
  masks.percents = bytevector_mask(bytevector_equal(x, '%'));
  masks.digits = bytevector_mask(bytevector_or(letters, bytevector_in_range(x, '0', '9')));
  masks.beyond = bytevector_mask(bytevector_above(x, 0x7F));
  masks.odd = bytevector_mask(bytescan_notable(x)) &
              ~(masks.questions | masks.signs | masks.opening | masks.closing | masks.percents | masks.beyond);
  return masks;
}

static inline __attribute__((always_inline)) bytescan_authority_masks bytescan_authority(const uint8_t *_Nonnull bytes) {
  const bytevector x = bytevector_load(bytes);
  bytescan_authority_masks masks;
  masks.ends = bytevector_mask(bytevector_or(bytevector_or(bytevector_equal(x, '/'), bytevector_equal(x, '\\')),
                                             bytevector_or(bytevector_equal(x, '?'), bytevector_equal(x, '#'))));
  masks.ats = bytevector_mask(bytevector_equal(x, '@'));
  masks.colons = bytevector_mask(bytevector_equal(x, ':'));
  return masks;
}

static inline __attribute__((always_inline)) bytevector bytescan_breaks(bytevector x) {
  return bytevector_or(bytevector_in_range(x, '\t', '\n'), bytevector_equal(x, '\r'));
}

static inline __attribute__((always_inline)) uint32_t bytescan_survey(const uint8_t *_Nonnull bytes, uint64_t count) {
  if (count < 16) return bytescan_survey_scalar(bytes, count);
  // The last step begins before the end of the one before.
  bytevector all = bytevector_load(bytes + count - 16);
  bytevector breaks = bytescan_breaks(all);
  for (uint64_t n = 0; n + 16 < count; n += 16) {
    const bytevector x = bytevector_load(bytes + n);
    all = bytevector_or(all, x);
    breaks = bytevector_or(breaks, bytescan_breaks(x));
  }
  return (bytevector_mask(bytevector_above(all, 0x7F)) ? BYTESCAN_BEYOND_ASCII : 0) |
         (bytevector_mask(breaks) ? BYTESCAN_BREAK : 0);
}

#else

static inline __attribute__((always_inline)) uint32_t bytescan_survey(const uint8_t *_Nonnull bytes, uint64_t count) {
  return bytescan_survey_scalar(bytes, count);
}

static inline __attribute__((always_inline)) bytescan_host_masks bytescan_host(const uint8_t *_Nonnull bytes) {
  return bytescan_host_scalar(bytes);
}

static inline __attribute__((always_inline)) bytescan_tail_masks bytescan_tail(const uint8_t *_Nonnull bytes) {
  return bytescan_tail_scalar(bytes);
}

static inline __attribute__((always_inline)) bytescan_sign_masks bytescan_signs(const uint8_t *_Nonnull bytes) {
  return bytescan_signs_scalar(bytes);
}

static inline __attribute__((always_inline)) bytescan_mark_masks bytescan_marks(const uint8_t *_Nonnull bytes) {
  return bytescan_marks_scalar(bytes);
}

static inline __attribute__((always_inline)) bytescan_authority_masks bytescan_authority(const uint8_t *_Nonnull bytes) {
  return bytescan_authority_scalar(bytes);
}

#endif

/// Copies bytes that do not overlap; both sides must have 16 bytes even where there are fewer to copy.
static inline __attribute__((always_inline)) void bytescan_copy(uint8_t *_Nonnull to, const uint8_t *_Nonnull from, uint64_t count) {
  if (count <= 16) {
    __builtin_memcpy(to, from, 16);
    return;
  }
  for (uint64_t n = 0; n < count - 16; n += 16) __builtin_memcpy(to + n, from + n, 16);
  __builtin_memcpy(to + count - 16, from + count - 16, 16);
}

/// The first eight bytes, the first one lowest.
static inline __attribute__((always_inline)) uint64_t bytescan_first_eight(const uint8_t *_Nonnull bytes) {
  uint64_t word;
  __builtin_memcpy(&word, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

#endif
