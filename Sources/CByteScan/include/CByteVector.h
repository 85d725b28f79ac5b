#ifndef CByteVector_h
#define CByteVector_h

#include <stdint.h>

// Sixteen bytes in a register, with the few operations that scanning needs. BYTEVECTOR says whether the
// processor has any.

#if defined(__SSE2__)

#include <emmintrin.h>
#define BYTEVECTOR 1

typedef __m128i bytevector;

static inline __attribute__((always_inline)) bytevector bytevector_load(const uint8_t *_Nonnull bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}

static inline __attribute__((always_inline)) bytevector bytevector_all(uint8_t byte) { return _mm_set1_epi8((char)byte); }

static inline __attribute__((always_inline)) bytevector bytevector_or(bytevector a, bytevector b) { return _mm_or_si128(a, b); }

static inline __attribute__((always_inline)) bytevector bytevector_equal(bytevector a, uint8_t byte) {
  return _mm_cmpeq_epi8(a, bytevector_all(byte));
}

/// Bytes from one to another; both ends count.
static inline __attribute__((always_inline)) bytevector bytevector_in_range(bytevector a, uint8_t from, uint8_t to) {
  // Moves the range to the lowest signed numbers, because SSE2 compares signed only.
  const bytevector moved = _mm_add_epi8(a, bytevector_all((uint8_t)(0x80 - from)));
  return _mm_cmplt_epi8(moved, bytevector_all((uint8_t)(0x80 + (to - from) + 1)));
}

/// Bytes above one that is at least 0x7A and ASCII.
static inline __attribute__((always_inline)) bytevector bytevector_above(bytevector a, uint8_t byte) {
  return _mm_or_si128(_mm_cmpgt_epi8(a, bytevector_all(byte)), _mm_cmplt_epi8(a, _mm_setzero_si128()));
}

/// One bit for each byte whose bits are all set.
static inline __attribute__((always_inline)) uint32_t bytevector_mask(bytevector a) { return (uint32_t)_mm_movemask_epi8(a); }

#elif defined(__ARM_NEON) && defined(__aarch64__)

#include <arm_neon.h>
#define BYTEVECTOR 1

typedef uint8x16_t bytevector;

static inline __attribute__((always_inline)) bytevector bytevector_load(const uint8_t *_Nonnull bytes) { return vld1q_u8(bytes); }

static inline __attribute__((always_inline)) bytevector bytevector_all(uint8_t byte) { return vdupq_n_u8(byte); }

static inline __attribute__((always_inline)) bytevector bytevector_or(bytevector a, bytevector b) { return vorrq_u8(a, b); }

static inline __attribute__((always_inline)) bytevector bytevector_equal(bytevector a, uint8_t byte) {
  return vceqq_u8(a, bytevector_all(byte));
}

/// Bytes from one to another; both ends count.
static inline __attribute__((always_inline)) bytevector bytevector_in_range(bytevector a, uint8_t from, uint8_t to) {
  return vcleq_u8(vsubq_u8(a, bytevector_all(from)), bytevector_all((uint8_t)(to - from)));
}

/// Bytes above one.
static inline __attribute__((always_inline)) bytevector bytevector_above(bytevector a, uint8_t byte) {
  return vcgtq_u8(a, bytevector_all(byte));
}

/// One bit for each byte whose bits are all set.
static inline __attribute__((always_inline)) uint32_t bytevector_mask(bytevector a) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t bits = vandq_u8(a, vld1q_u8(weights));
  return (uint32_t)vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

#endif

#endif
