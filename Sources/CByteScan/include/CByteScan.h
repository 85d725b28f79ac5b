#ifndef CByteScan_h
#define CByteScan_h
#endif
