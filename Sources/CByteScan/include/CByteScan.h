#ifndef CByteScan_h
#define CByteScan_h

#include "CByteClass.h"

#endif
