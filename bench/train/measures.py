"""The figures that decide: those of score-text.py, on blocks, for any threshold, fast enough for cross-validation."""
import json
import os

import numpy as np

CONTENT, BOILERPLATE, TITLE = 0, 1, 4
SETTLED_GUARDED, SETTLED_NAMED, SETTLED_DROPPED = 1, 2, 3


class Data:
    """Rows, labels and words that dump.ts wrote. Rows stay on disk until they are asked for."""

    def __init__(self, folder):
        with open(os.path.join(folder, "pages.json"), encoding="utf-8") as file:
            head = json.load(file)
        self.names, self.pages, self.stages = head["features"], head["pages"], head["stages"]
        self.rows = np.memmap(os.path.join(folder, "rows.i16"), np.int16, "r").reshape(-1, len(self.names))
        facts = np.fromfile(os.path.join(folder, "facts.i32"), np.int32).reshape(-1, 4)
        self.label, self.chars, self.fate, words = facts.T
        self.tokens = np.memmap(os.path.join(folder, "tokens.i32"), np.int32, "r")
        self.word_count = words
        self.word_end = np.cumsum(words)
        self.page_of = np.repeat(np.arange(len(self.pages)), [page["rows"] for page in self.pages])

    def groups(self):
        return sorted({(page["set"], page["style"]) for page in self.pages}, reverse=True)


def word_f1(data, page, keep):
    """Word F1 of the kept scored blocks of a page against its gold text."""
    first, count = page["row"], page["rows"]
    gold = data.tokens[page["gold"]:page["text"]]
    size = data.word_count[first:first + count]
    text = data.tokens[page["text"]:page["text"] + size.sum()]
    kept = text[np.repeat(keep, size)]
    if len(gold) == 0:
        return float(len(kept) == 0)
    if len(kept) == 0:
        return 0.0
    width = int(max(gold.max(), kept.max())) + 1
    overlap = np.minimum(np.bincount(gold, minlength=width), np.bincount(kept, minlength=width)).sum()
    return 2 * overlap / (len(gold) + len(kept))


def score(data, keep):
    """Macro means over pages by (set, style): wF1, P, R, F1, lost5, anyB, B/pg; twins do not count. `keep` is a truth value per block."""
    found = {}
    for number, page in enumerate(data.pages):
        if page["twin"]:
            continue
        part = slice(page["row"], page["row"] + page["rows"])
        label, chars, kept = data.label[part], data.chars[part], keep[part]
        content, junk = label == CONTENT, label == BOILERPLATE
        all_content = chars[content].sum()
        good, bad = chars[content & kept].sum(), chars[junk & kept].sum()
        precision = good / (good + bad) if good + bad else 0.0
        recall = good / all_content if all_content else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        left = (junk & kept).sum()
        row = (word_f1(data, page, kept & (content | junk)), precision, recall, f1, recall < 0.95, left > 0, left)
        found.setdefault((page["set"], page["style"]), []).append(row)
    return {group: np.mean(np.array(rows, float), axis=0) for group, rows in found.items()}


def table(figures):
    lines = ["| set | style | wF1 | P | R | F1 | lost5 | anyB | B/pg |", "|---|---|---:|---:|---:|---:|---:|---:|---:|"]
    for (name, style), row in sorted(figures.items(), reverse=True):
        numbers = " | ".join(f"{value:.3f}" for value in row[:6])
        lines.append(f"| {name} | {style} | {numbers} | {row[6]:.2f} |")
    return "\n".join(lines)
