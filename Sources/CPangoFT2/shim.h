#pragma once
#include <pango/pangoft2.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pango.h>
