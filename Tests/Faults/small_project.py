"""A small project on disk, the program run on it, and what it made."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("PIPELINE_BINARY", str(ROOT / ".build/release/pipeline"))
CAMPAIGN = "lima-surat-suara"


class SmallProject:
    """The shipped assets, one campaign, and folders for output, all of which go with the object."""

    def __init__(self, campaign=ROOT / "campaigns" / CAMPAIGN):
        self.folder = Path(tempfile.mkdtemp(prefix="pipeline-faults-"))
        (self.folder / "campaigns").mkdir()
        self.campaign = self.folder / "campaigns" / campaign.name
        shutil.copytree(campaign, self.campaign)
        (self.folder / "assets").symlink_to(ROOT / "assets")
        self.start = self.folder / "start"
        self.output = self.folder / "output"

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def change(self, name, old, new):
        path = self.campaign / name
        text = path.read_text()
        assert old in text, f"{name} does not say {old}"
        path.write_text(text.replace(old, new))

    def command(self, options):
        return [PROGRAM, "run", *options.split(), "--jobs", "1", "--quiet", "--output", str(self.output)]

    def run(self, options, before=(), environment=None):
        """One run; what comes before the command is a tracer and its options."""
        return subprocess.run(
            [*before, *self.command(options)], capture_output=True, text=True, cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PIPELINE_ROOT": str(self.folder), "LANG": "C", **(environment or {})})

    def keep_start(self):
        """The output as it is now is where every trial begins."""
        shutil.rmtree(self.start, ignore_errors=True)
        if self.output.exists():
            subprocess.run(["cp", "-a", self.output, self.start], check=True)

    def back_to_start(self):
        shutil.rmtree(self.output, ignore_errors=True)
        if self.start.exists():
            subprocess.run(["cp", "-a", self.start, self.output], check=True)

    def tree(self):
        """Every file that people see, by its digest."""
        files = {}
        for path in sorted(self.output.rglob("*")):
            name = str(path.relative_to(self.output))
            if path.is_file() and not name.startswith("."):
                files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        return files

    def leftovers(self):
        """Files on their way that nobody has swept."""
        folder = self.output / ".pipeline" / "new"
        return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


# What is run, from which start: a folder that is empty, and one in which files are made, made again, kept and removed at once.
OPTIONS = "--region 34 --language id --rendition text,svg"


def scenarios():
    project = SmallProject()
    yield "nothing is there yet", project
    project.close()

    project = SmallProject()
    result = project.run(OPTIONS.replace("--region 34", "--region 34.01 --region 34.02 --region 34.03"))
    assert result.returncode == 0, result.stderr
    project.change("campaign.json", '"where": "voting"', '"where": "voting", "exclude": ["34.01"]')
    project.change("messages/id.json", '"headline": "', '"headline": "Ingat: ')
    project.keep_start()
    yield "files are made, made again and removed", project
    project.close()

    project = SmallProject()
    result = project.run(OPTIONS)
    assert result.returncode == 0, result.stderr
    shutil.rmtree(project.output / ".pipeline")
    project.change("messages/id.json", '"headline": "', '"headline": "Ingat: ')
    project.keep_start()
    yield "the index is made again from the manifest", project
    project.close()

    project = SmallProject(ROOT / "Documentation/units/campaigns/di-tps-anda")
    result = project.run(OPTIONS)
    assert result.returncode == 0, result.stderr
    project.change("tps.csv", "SD Negeri Contoh", "SD Negeri Contoh 2")
    project.change("tps.csv", "3471010001001,TPS 1 Contohan", "3471010001003,TPS 1 Contohan")
    project.keep_start()
    yield "rows of a table change", project
    project.close()
