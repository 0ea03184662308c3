#define _GNU_SOURCE
#include "CFileExchange.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int gongshi_exchange(const char *first, const char *second) {
  if (renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0) return 0;
  return errno;
}

int gongshi_flush(int descriptor) {
  if (syncfs(descriptor) == 0) return 0;
  return errno;
}
