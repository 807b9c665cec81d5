"""The mean of several checkpoints of one line of training: python average.py OUT RUN[:WEIGHT] RUN[:WEIGHT] …

Runs that go on from each other lie close enough that their mean reads better than any of them. The labels are the last run's.
"""

import shutil
import sys
from pathlib import Path

import torch


def main():
    out = Path(sys.argv[1])
    runs = [run.partition(":") for run in sys.argv[2:]]
    states = [(torch.load(Path(folder) / "checkpoint.pt"), float(weight or 1)) for folder, _, weight in runs]
    total = sum(weight for _, weight in states)
    last = states[-1][0]
    mean = {
        part: {
            name: sum(state[part][name] * weight for state, weight in states) / total if value.is_floating_point() else value
            for name, value in last[part].items()
        }
        for part in last
    }
    out.mkdir(parents=True, exist_ok=True)
    torch.save(mean, out / "checkpoint.pt")
    shutil.copy(Path(runs[-1][0]) / "labels.json", out)


if __name__ == "__main__":
    main()
