"""Runs a command once and says what it took: wall and CPU seconds, the memory of its largest process, and the share of the
machine that others used meanwhile, without which no wall time of a shared machine means anything."""
import os, subprocess, sys, tempfile, time


def busy():
    fields = list(map(int, open("/proc/stat").readline().split()[1:9]))
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")


def measure(command, **options):
    began, before = time.monotonic(), busy()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=output, stderr=errors, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - began
        said = []
        for stream in (output, errors):
            stream.seek(0)
            said.append(stream.read().decode(errors="replace"))
    cpu = usage.ru_utime + usage.ru_stime
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {process.returncode}\n{said[0][-2000:]}{said[1][-2000:]}")
    others = max(0.0, busy() - before - cpu) / (wall * os.cpu_count())
    return {"wall": wall, "cpu": cpu, "rss": usage.ru_maxrss / 1024, "others": min(1.0, others),
            "output": said[0], "errors": said[1]}


def size(folder):
    files = total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            files += 1
            total += os.stat(os.path.join(path, name)).st_size
    return files, total
