#pragma once
#include <png.h>
#include <stdlib.h>
