#ifndef CFILEEXCHANGE_H
#define CFILEEXCHANGE_H

/// Exchanges what two paths name in one step (Linux `renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the error number (`ENOSYS` or `EINVAL` where the kernel or file system has no exchange).
int gongshi_exchange(const char *first, const char *second);

#endif
