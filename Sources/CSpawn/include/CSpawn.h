#ifndef CSpawn_h
#define CSpawn_h
#endif
