#ifndef CICUShim_h
#define CICUShim_h
#endif
