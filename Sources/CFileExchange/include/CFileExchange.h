#ifndef CFILEEXCHANGE_H
#define CFILEEXCHANGE_H

/// Exchanges what two paths name in one step (Linux `renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the error number (`ENOSYS` or `EINVAL` where the kernel or file system has no exchange).
int gongshi_exchange(const char *first, const char *second);

/// Puts everything written to the file system of an open file onto its disk (Linux `syncfs`): one call where
/// `fsync` would be one for each file. Returns 0, or the error number.
int gongshi_flush(int descriptor);

#endif
