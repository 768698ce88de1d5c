"""The system calls of a run by which files change, and runs in which one of them goes wrong."""

import re
import subprocess
from pathlib import Path

# Every call by which a file or a folder can change.
CALLS = [
    "openat", "write", "pwrite64", "rename", "unlink", "mkdir", "rmdir", "ftruncate", "fsync", "fdatasync", "syncfs", "close",
]


def points(project, options):
    """(call, number) of every call of an undisturbed run that concerns the output folder and changes something there."""
    log = project.folder / "calls"
    project.back_to_start()
    result = project.run(options, ["strace", "-f", "-y", "-qq", "-s", "0", "-o", str(log), "-e", "trace=" + ",".join(CALLS)])
    assert result.returncode == 0, result.stderr
    counts, found, main = {}, [], None
    for line in log.read_text().splitlines():
        match = re.match(r"(\d+) +(\w+)\((.*)", line)
        if not match:
            continue
        thread, call, arguments = match.groups()
        main = main or thread
        if thread != main:
            assert str(project.output) not in line, f"another thread changes files: {line}"
            continue
        counts[call] = counts.get(call, 0) + 1
        if str(project.output) not in arguments:
            continue
        if call == "openat" and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", arguments):
            continue
        if call == "close" and "/new/" not in arguments:
            continue
        found.append((call, counts[call]))
    return found


def disturbed(project, options, call, when, how):
    """A run in which the call goes wrong; and whether it was hit."""
    log = project.folder / "injected"
    result = project.run(
        options, ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{how}:when={when}"])
    text = Path(log).read_text()
    return result, "(INJECTED)" in text or "killed by SIGKILL" in text


def available():
    return subprocess.run(["which", "strace"], capture_output=True).returncode == 0
