#pragma once
// syncfs(2) hides behind _GNU_SOURCE, which the overlay of the C library does not define.
extern int syncfs(int descriptor);
// The overlay does not bring <malloc.h> in.
extern int mallopt(int parameter, int value);
