#pragma once
#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

// libpng reports errors with longjmp, which must not cross a Swift frame: writing is done here, whole.

typedef struct {
    unsigned char *data;
    size_t size;
    size_t capacity;
} pipeline_png_buffer;

typedef struct {
    const char *keyword;
    const char *text;
} pipeline_png_text;

static inline void pipeline_png_append(png_structp png, png_bytep bytes, png_size_t count) {
    pipeline_png_buffer *buffer = (pipeline_png_buffer *)png_get_io_ptr(png);
    if (buffer->size + count > buffer->capacity) {
        size_t capacity = buffer->capacity * 2 > buffer->size + count ? buffer->capacity * 2 : buffer->size + count;
        unsigned char *data = (unsigned char *)realloc(buffer->data, capacity);
        if (!data) png_error(png, "out of memory");
        buffer->data = data;
        buffer->capacity = capacity;
    }
    memcpy(buffer->data + buffer->size, bytes, count);
    buffer->size += count;
}

static inline void pipeline_png_flush(png_structp png) { (void)png; }
static inline void pipeline_png_warn(png_structp png, png_const_charp words) { (void)png; (void)words; }
static inline void pipeline_png_fail(png_structp png, png_const_charp words) { (void)words; png_longjmp(png, 1); }

/// Writes an image of palette indices, one byte a pixel. Gives 0 and the bytes in `buffer`, which the caller frees, or 1.
static inline int pipeline_png_write_indexed(
    pipeline_png_buffer *buffer, unsigned width, unsigned height, int depth, const unsigned char *palette, int colours,
    const unsigned char *pixels, const pipeline_png_text *texts, int text_count) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, pipeline_png_fail, pipeline_png_warn);
    if (!png) return 1;
    png_infop info = png_create_info_struct(png);
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return 1;
    }
    png_set_write_fn(png, buffer, pipeline_png_append, pipeline_png_flush);
    png_set_IHDR(png, info, width, height, depth, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_color entries[256];
    for (int i = 0; i < colours && i < 256; i++) {
        entries[i].red = palette[3 * i];
        entries[i].green = palette[3 * i + 1];
        entries[i].blue = palette[3 * i + 2];
    }
    png_set_PLTE(png, info, entries, colours);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    for (int i = 0; i < text_count; i++) {
        png_text chunk;
        memset(&chunk, 0, sizeof chunk);
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = (png_charp)texts[i].keyword;
        chunk.text = (png_charp)texts[i].text;
        chunk.lang = (png_charp)"";
        chunk.lang_key = (png_charp)"";
        png_set_text(png, info, &chunk, 1);
    }
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 4);
    png_write_info(png, info);
    if (depth < 8) png_set_packing(png);
    for (unsigned y = 0; y < height; y++) png_write_row(png, (png_const_bytep)(pixels + (size_t)y * width));
    png_write_end(png, NULL);
    png_destroy_write_struct(&png, &info);
    return 0;
}
