// Preloaded into a run: every few calls, write(2) and pwrite(2) write fewer bytes than they are asked to, as they may.
// SHORT_EVERY says how many calls; SHORT_LOG is a file that gets a line for each short one.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int calls;

static size_t shortened(int descriptor, size_t count) {
    const char *every = getenv("SHORT_EVERY");
    if (!every || descriptor < 3 || count < 2 || atomic_fetch_add(&calls, 1) % atoi(every) != 0) return count;
    const char *log = getenv("SHORT_LOG");
    int file = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644) : -1;
    if (file >= 0) {
        syscall(SYS_write, file, "short\n", 6);
        close(file);
    }
    return count / 2;
}

ssize_t write(int descriptor, const void *bytes, size_t count) { return syscall(SYS_write, descriptor, bytes, shortened(descriptor, count)); }

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
    return syscall(SYS_pwrite64, descriptor, bytes, shortened(descriptor, count), place);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) { return pwrite64(descriptor, bytes, count, place); }
