#pragma once
#include <xlsxwriter.h>
// memfd_create(2) hides behind _GNU_SOURCE, which the overlay of the C library does not define.
extern int memfd_create(const char *name, unsigned int flags);
