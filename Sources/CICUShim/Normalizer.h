#ifndef Normalizer_h
#define Normalizer_h

#include <stdint.h>
#include <unicode/unorm2.h>

/// ICU's normalizer for one of the forms ICUSHIM_MAP_…, or NULL where ICU fails.
const UNormalizer2 *icushim_normalizer(int32_t form);

#endif
