#pragma once
#include <libxml/xmlversion.h>
// Without this, libxml2's headers bring those of the system's ICU, which clash with Foundation's own.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
