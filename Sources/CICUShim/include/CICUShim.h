#ifndef CICUShim_h
#define CICUShim_h

#include <stdbool.h>
#include <stdint.h>

// The few ICU services that Gatecrash uses, under names that do not carry ICU's version.
//
// ICU renames every function to fit its major version (uidna_nameToASCII_UTF8_72), and Swift does not
// see the macros that hide it. Only this shim is compiled anew for another ICU.
//
// Every function may be called from any thread. What ICU has to open is opened on first use, once, and
// used read-only from then on. Text is UTF-8 with a length; ill-formed UTF-8 counts as U+FFFD.
//
// Functions that write text return the length of the whole result, which may exceed `capacity` (call
// again with more room), or -1 where ICU itself failed.

/// The version of Unicode in ICU's data, as major * 10000 + minor * 100 + update.
int32_t icushim_unicode_version(void);

/// The version of ICU, as major * 100 + minor.
int32_t icushim_icu_version(void);

// MARK: UTS #46

/// The bits of `options`.
enum {
  ICUSHIM_IDNA_STD3 = 1,
  ICUSHIM_IDNA_BIDI = 2,
  ICUSHIM_IDNA_CONTEXTJ = 4,
  ICUSHIM_IDNA_TRANSITIONAL = 8,
  ICUSHIM_IDNA_CONTEXTO = 16,
  ICUSHIM_IDNA_OPTION_COUNT = 32
};

/// The bits of `errors`: those of ICU's UIDNA_ERROR_ constants, checked when the shim is compiled.
enum {
  ICUSHIM_IDNA_EMPTY_LABEL = 0x1,
  ICUSHIM_IDNA_LABEL_TOO_LONG = 0x2,
  ICUSHIM_IDNA_DOMAIN_NAME_TOO_LONG = 0x4,
  ICUSHIM_IDNA_LEADING_HYPHEN = 0x8,
  ICUSHIM_IDNA_TRAILING_HYPHEN = 0x10,
  ICUSHIM_IDNA_HYPHEN_3_4 = 0x20,
  ICUSHIM_IDNA_LEADING_COMBINING_MARK = 0x40,
  ICUSHIM_IDNA_DISALLOWED = 0x80,
  ICUSHIM_IDNA_PUNYCODE = 0x100,
  ICUSHIM_IDNA_LABEL_HAS_DOT = 0x200,
  ICUSHIM_IDNA_INVALID_ACE_LABEL = 0x400,
  ICUSHIM_IDNA_BIDI_RULE = 0x800,
  ICUSHIM_IDNA_CONTEXTJ_RULE = 0x1000,
  ICUSHIM_IDNA_CONTEXTO_PUNCTUATION = 0x2000,
  ICUSHIM_IDNA_CONTEXTO_DIGITS = 0x4000
};

int32_t icushim_idna_to_ascii(uint32_t options, const uint8_t *_Nullable text, int32_t length,
                              uint8_t *_Nullable out, int32_t capacity, uint32_t *_Nonnull errors);
int32_t icushim_idna_to_unicode(uint32_t options, const uint8_t *_Nullable text, int32_t length,
                                uint8_t *_Nullable out, int32_t capacity, uint32_t *_Nonnull errors);

// MARK: UTS #46 where code points stand alone

// The parts of an entry: a kind, flags, a direction, and in the low bits a code point, or the length and the
// place of a text.
#define ICUSHIM_QUICK_KIND 0xE0000000u
/// ICU has to be asked.
#define ICUSHIM_QUICK_UNKNOWN 0x20000000u
/// It stays as it is, wherever it stands; the deviation characters do.
#define ICUSHIM_QUICK_VALID 0x40000000u
/// It becomes the one code point in the low bits, wherever it stands.
#define ICUSHIM_QUICK_MAPPED 0x60000000u
/// It becomes several code points, wherever it stands.
#define ICUSHIM_QUICK_TEXT 0x80000000u
/// It vanishes.
#define ICUSHIM_QUICK_IGNORED 0xA0000000u
/// It makes the whole name invalid.
#define ICUSHIM_QUICK_DISALLOWED 0xC0000000u
/// What it becomes depends on what stands before it.
#define ICUSHIM_QUICK_NEIGHBOUR 0xE0000000u
/// What it becomes is a combining mark, which no label may begin with.
#define ICUSHIM_QUICK_MARK 0x10000000u
/// What it becomes has a direction that makes a name one with right-to-left labels: R, AL or AN.
#define ICUSHIM_QUICK_RTL 0x04000000u
#define ICUSHIM_QUICK_DIRECTION_SHIFT 21
#define ICUSHIM_QUICK_DIRECTION_MASK 31u
#define ICUSHIM_QUICK_SCALAR 0x001FFFFFu
#define ICUSHIM_QUICK_LENGTH_SHIFT 16
#define ICUSHIM_QUICK_LENGTH_MASK 31u
#define ICUSHIM_QUICK_PLACE 0x0000FFFFu

/// The directions that RFC 5893 speaks of: those of ICU's UCharDirection, checked when the shim is compiled.
enum {
  ICUSHIM_DIRECTION_L = 0,
  ICUSHIM_DIRECTION_R = 1,
  ICUSHIM_DIRECTION_EN = 2,
  ICUSHIM_DIRECTION_ES = 3,
  ICUSHIM_DIRECTION_ET = 4,
  ICUSHIM_DIRECTION_AN = 5,
  ICUSHIM_DIRECTION_CS = 6,
  ICUSHIM_DIRECTION_ON = 10,
  ICUSHIM_DIRECTION_AL = 13,
  ICUSHIM_DIRECTION_NSM = 17,
  ICUSHIM_DIRECTION_BN = 18
};

/// The entries that were made, and their texts; only for the functions below.
extern uint32_t icushim_quick_entries[0x110000];
extern uint32_t icushim_quick_texts[0x10000];

uint32_t icushim_make_quick(uint32_t code_point);

/// The entry of a code point of at most U+10FFFF, made from ICU's data on first use. Its direction is its own.
///
/// A code point stands alone if normalization has a boundary in front of it. A name of such code points is
/// mapped one by one.
static inline uint32_t icushim_quick(uint32_t code_point) {
  uint32_t entry = __atomic_load_n(&icushim_quick_entries[code_point], __ATOMIC_ACQUIRE);
  return entry ? entry : icushim_make_quick(code_point);
}

/// A code point of the text of an entry.
static inline uint32_t icushim_quick_text(uint32_t entry, uint32_t index) {
  return icushim_quick_texts[((entry & ICUSHIM_QUICK_PLACE) + index) & 0xFFFF];
}

/// Maps and composes scalar values that begin with one that stands alone. Returns how many come out of it, or
/// -1 for more than 64, more than `capacity`, or a failure of ICU.
int32_t icushim_map_stretch(const uint32_t *_Nonnull scalars, int32_t count, uint32_t *_Nonnull out,
                            int32_t capacity);

// MARK: Notes on code points

/// What callers found out about code points, all zero at first; only for the functions below.
extern uint8_t icushim_notes[0x110000];

/// The notes on a code point of at most U+10FFFF.
static inline uint8_t icushim_note(uint32_t code_point) {
  return __atomic_load_n(&icushim_notes[code_point], __ATOMIC_RELAXED);
}

/// Adds notes. They must depend on the code point alone, so that it does not matter which thread is first.
static inline void icushim_add_note(uint32_t code_point, uint8_t bits) {
  __atomic_fetch_or(&icushim_notes[code_point], bits, __ATOMIC_RELAXED);
}

// MARK: Mappings of single code points

/// The values of `form`.
enum { ICUSHIM_MAP_UTS46 = 0, ICUSHIM_MAP_NFKC = 1, ICUSHIM_MAP_NFD = 2 };

/// What normalization makes of one code point that is not a surrogate, or -1 if it leaves it alone. UTS #46 maps what it
/// disallows to U+FFFD and what it ignores to nothing; the deviation characters count as unchanged.
int32_t icushim_map(int32_t form, uint32_t code_point, uint8_t *_Nonnull out, int32_t capacity);

/// ICU's UCharCategory: 0 unassigned, 1 Lu, 2 Ll, 3 Lt, 4 Lm, 5 Lo, 6 Mn, 7 Me, 8 Mc, 9 Nd, 10 Nl, 11 No,
/// 12 Zs, 13 Zl, 14 Zp, 15 Cc, 16 Cf, 17 Co, 18 Cs.
int32_t icushim_general_category(uint32_t code_point);

// MARK: UTS #39

/// The skeleton of UTF-8 text.
int32_t icushim_skeleton(const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable out,
                         int32_t capacity);

/// The skeleton of one code point, as code points.
int32_t icushim_skeleton_of(uint32_t scalar, uint32_t *_Nonnull out, int32_t capacity);

/// The bits of `icushim_inspect`'s answer: a restriction level, and whether decimal digits are mixed.
enum {
  ICUSHIM_LEVEL_ASCII = 1,
  ICUSHIM_LEVEL_SINGLE_SCRIPT = 2,
  ICUSHIM_LEVEL_HIGHLY = 3,
  ICUSHIM_LEVEL_MODERATELY = 4,
  ICUSHIM_LEVEL_MINIMALLY = 5,
  ICUSHIM_LEVEL_UNRESTRICTED = 6,
  ICUSHIM_LEVEL_MASK = 15,
  ICUSHIM_MIXED_NUMBERS = 16
};

/// The restriction level of UTF-8 text by the general profile for identifiers, and its mixed numbers.
int32_t icushim_inspect(const uint8_t *_Nullable text, int32_t length);

// MARK: Properties of code points

/// Whether ICU's Unicode has a character at this code point (neither unassigned nor a surrogate).
bool icushim_is_assigned(uint32_t scalar);

/// Whether the code point is for private use.
bool icushim_is_private(uint32_t scalar);

/// The code of Script=Common, Script=Inherited and of the scripts that UTS #39 joins to sets.
enum { ICUSHIM_SCRIPT_COMMON = 0, ICUSHIM_SCRIPT_INHERITED = 1 };

int32_t icushim_script(uint32_t scalar);
/// Writes the codes of the Script_Extensions and returns their number, or -1.
int32_t icushim_script_extensions(uint32_t scalar, int32_t *_Nonnull out, int32_t capacity);
/// The long name, as in Scripts.txt; static storage.
const char *_Nullable icushim_script_name(int32_t script);
/// The four letters of ISO 15924; static storage.
const char *_Nullable icushim_script_tag(int32_t script);
/// The code of a four-letter tag, or -1.
int32_t icushim_script_with_tag(const char *_Nonnull tag);

#endif
