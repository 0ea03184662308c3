// The settings of the system's allocator, which Swift's module of the C library leaves out.
#include <malloc.h>
