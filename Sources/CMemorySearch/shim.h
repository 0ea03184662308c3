// The search for bytes in bytes of the system's C library, which its headers show only to GNU programs.
#include <stddef.h>

void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
