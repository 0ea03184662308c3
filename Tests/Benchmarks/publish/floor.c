/* The floor of publishing: writes the very same files from memory with 4 threads, checks nothing and keeps no old site.
 *
 *   cc -O2 -pthread -o floor floor.c
 *   floor [--link] SOURCE TARGET
 *
 * Reads every file below SOURCE (not timed), makes the folders, writes the files, a folder at a time for each thread,
 * and waits for the disk as publishing does (syncfs). Prints one line of JSON with the seconds of each.
 *
 * With --link it is the floor of a rebuild: the files are linked, not written, and TARGET is removed again, as the old
 * site is whose place another takes. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct { char *path; char *bytes; size_t size; int folder; } File;
static File *files;
static char **folders;
static size_t file_count, file_room, folder_count, folder_room, root_length;
static const char *target;
static atomic_size_t next_folder;
static size_t *first_file;
static const char *source;
static int is_linking;
enum { threads = 4 };

static void fail(const char *what) { perror(what); exit(3); }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int see(const char *path, const struct stat *state, int type, struct FTW *place) {
  (void)place;
  if (type == FTW_D) {
    if (folder_count == folder_room) folders = realloc(folders, (folder_room = 2 * folder_room + 64) * sizeof *folders);
    folders[folder_count++] = strdup(path + root_length);
  } else if (type == FTW_F) {
    if (file_count == file_room) files = realloc(files, (file_room = 2 * file_room + 64) * sizeof *files);
    File *file = &files[file_count++];
    *file = (File){strdup(path + root_length), NULL, (size_t)state->st_size, -1};
    if (is_linking) return 0;
    file->bytes = malloc(file->size + 1);
    int descriptor = open(path, O_RDONLY);
    for (size_t done = 0; done < file->size;) {
      ssize_t count = read(descriptor, file->bytes + done, file->size - done);
      if (count <= 0) fail(path);
      done += (size_t)count;
    }
    close(descriptor);
  }
  return 0;
}

static size_t folder_length(const File *file) { return (size_t)(strrchr(file->path, '/') - file->path); }

static int by_folder(const void *a, const void *b) {
  const File *x = a, *y = b;
  size_t m = folder_length(x), n = folder_length(y);
  int order = memcmp(x->path, y->path, m < n ? m : n);
  if (order == 0 && m != n) order = m < n ? -1 : 1;
  return order ? order : strcmp(x->path, y->path);
}

static void create(const File *file, const char *path) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) fail(path);
  for (size_t done = 0; done < file->size;) {
    ssize_t count = write(descriptor, file->bytes + done, file->size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(descriptor);
}

static void link_old(const File *file, const char *path) {
  char old[8192];
  snprintf(old, sizeof old, "%s%s", source, file->path);
  if (link(old, path)) fail(path);
}

static void remove_new(const File *file, const char *path) {
  (void)file;
  if (unlink(path)) fail(path);
}

static void *work(void *each) {
  void (*act)(const File *, const char *) = *(void (**)(const File *, const char *))each;
  for (size_t folder; (folder = atomic_fetch_add(&next_folder, 1)), first_file[folder] < file_count;)
    for (size_t i = first_file[folder]; i < first_file[folder + 1]; i++) {
      char path[8192];
      snprintf(path, sizeof path, "%s%s", target, files[i].path);
      act(&files[i], path);
    }
  return NULL;
}

static void for_each_file(void (*act)(const File *, const char *)) {
  pthread_t all[threads];
  atomic_store(&next_folder, 0);
  for (int i = 0; i < threads; i++) pthread_create(&all[i], NULL, work, &act);
  for (int i = 0; i < threads; i++) pthread_join(all[i], NULL);
}

int main(int count, char **arguments) {
  is_linking = count > 1 && strcmp(arguments[1], "--link") == 0;
  if (count != 3 + is_linking) return fprintf(stderr, "usage: floor [--link] SOURCE TARGET\n"), 64;
  source = arguments[1 + is_linking];
  target = arguments[2 + is_linking];
  root_length = strlen(source);
  if (nftw(source, see, 64, FTW_PHYS)) fail(source);
  qsort(files, file_count, sizeof *files, by_folder);
  first_file = malloc((file_count + (size_t)threads + 2) * sizeof *first_file);
  size_t starts = 0, bytes = 0;
  for (size_t i = 0; i < file_count; i++) {
    bytes += files[i].size;
    size_t length = folder_length(&files[i]);
    int is_new = i == 0 || folder_length(&files[i - 1]) != length || memcmp(files[i - 1].path, files[i].path, length);
    if (is_new || i - first_file[starts - 1] >= 64) first_file[starts++] = i;
  }
  for (int i = 0; i <= threads + 1; i++) first_file[starts + (size_t)i] = file_count;
  double start = now();
  for (size_t i = 0; i < folder_count; i++) {
    char path[8192];
    snprintf(path, sizeof path, "%s%s", target, folders[i]);
    if (mkdir(path, 0755)) fail(path);
  }
  double made = now();
  for_each_file(is_linking ? link_old : create);
  double written = now();
  int descriptor = open(target, O_RDONLY | O_DIRECTORY);
  if (syncfs(descriptor)) fail(target);
  double synced = now();
  if (is_linking) {
    for_each_file(remove_new);
    for (size_t i = folder_count; i-- > 0;) {
      char path[8192];
      snprintf(path, sizeof path, "%s%s", target, folders[i]);
      if (rmdir(path)) fail(path);
    }
  }
  double end = now();
  printf("{\"wall\": %.3f, \"folders\": %.3f, \"files\": %.3f, \"disk\": %.3f, \"removal\": %.3f, \"count\": %zu, \"bytes\": %zu}\n",
         end - start, made - start, written - made, synced - written, end - synced, file_count, bytes);
  return 0;
}
