"""Trains the model of stages/main-content from what dump.ts wrote; see train.sh, the one command.

  train.py first DIR           cross-validated first guesses and word weights, for the context that dump.ts adds
  train.py second DIR MODULE FIGURES   cross-validates the whole, chooses the threshold, writes the weights and the figures
  train.py whole DIR FIGURES   adds to the figures what the later stages make of it, from what whole.ts wrote
"""
import base64
import hashlib
import json
import os
import sys

import lightgbm
import numpy as np

import lexicon
from measures import BOILERPLATE, CONTENT, SETTLED_GUARDED, SETTLED_NAMED, TITLE, Data, score, table

FOLDS = 5
SEED = 7
# Trees of each model, and columns that they look at. More of both help raw text, not pages. A leaf is never so small that a few lines and
# those of their twins fill it.
FIRST = {"num_leaves": 31, "rounds": 130, "learning_rate": 0.08, "columns": 64, "max_depth": 8, "min_data_in_leaf": 200}
SECOND = {"num_leaves": 63, "rounds": 250, "learning_rate": 0.06, "columns": 120, "max_depth": 10, "min_data_in_leaf": 200, "feature_fraction": 0.3}
PAGE = {"num_leaves": 31, "rounds": 200, "learning_rate": 0.06, "columns": 90}
HEADLINE = {"num_leaves": 12, "rounds": 60, "learning_rate": 0.1, "columns": 40, "min_data_in_leaf": 60}
# The title stands so many lines above the text at most, whose first sentence is of it at this chance and has so many letters;
# headline.ts has the same.
ABOVE, BEGINS, SENTENCE, FEWEST_WORDS, LONGEST = 25, 0.7, 60, 2, 200
# What one wrong title costs against one that is found: without one the headline is only in what was removed.
WRONG_COST = 1.0
# Readability is asked about the scattered pages among this share of all, those whose first guess is the least sure.
ASKED = 0.1
# In thousandths: a first guess no higher than the one or no lower than the other, with the lines before and after alike, is
# believed; the second model is asked about the rest, a quarter of the lines, and learns from a few more on both sides.
BELIEVED = (100, 800)
LEARNT = (60, 900)
UNIT = 10000
# Labels of pages that have a weight.
LABELS = 3000
# Long paragraphs are kept at a lower chance than all else: they are hardly ever teasers, and a lost one is a fault.
KEEP_LONG = 0.12
LONG, SENTENCES = 200, 2
# Below this chance a block is doubtful. The least likely go, as many as may be expected to cost so little of the text that stays, beside
# the text that goes anyway.
DOUBT, OF_ARTICLE, OF_GONE = 0.5, 0.005, 0.1
# What goes in blocks of so many letters may be expected to cost no more than this share of what stays; going.ts has the same.
RISKY, AT_RISK = 90, 0.35
# What one page that loses content costs against one point of word F1 when the threshold is chosen; junk left costs less.
LOSS_COST, JUNK_COST = 0.2, 0.02


def opened(folder):
    data = Data(folder)
    page = data.page_of
    count = len(data.pages)
    fold = np.array([int(hashlib.sha256(p["host"].encode()).hexdigest()[:8], 16) % FOLDS for p in data.pages])
    data.fold = fold[page]
    data.host = np.unique([p["host"] for p in data.pages], return_inverse=True)[1][page]
    scored = data.label <= BOILERPLATE
    lines = np.bincount(page[scored], minlength=count)
    chars = np.bincount(page[scored], weights=data.chars[scored], minlength=count)
    # Every page weighs the same, half of it in its twin; within it half by lines (junk left is counted in lines), half by characters.
    weight = np.zeros(len(page))
    weight[scored] = 25 / lines[page[scored]] + 25 * data.chars[scored] / np.maximum(1, chars[page[scored]])
    size, ended, ends = (np.asarray(data.rows[:, data.names.index(name)])
                         for name in ("length in letters", "ends like a sentence", "sentence ends"))
    data.html = np.array([n for n, p in enumerate(data.pages) if p["style"] == "page" and not p["twin"]])
    data.own = ~np.array([p["twin"] for p in data.pages])[page]
    data.on_page = np.array([p["style"] == "page" for p in data.pages])[page]
    data.size, data.long = size.astype(int), (size >= LONG) & ((ended == 1) | (ends >= SENTENCES))
    data.use, data.weight, data.truth = scored & (data.fate == 0), weight, (data.label == CONTENT).astype(int)
    return data


def fit(rows, label, weight, plan, rounds=None):
    settings = {
        "objective": "binary", "max_depth": 7, "min_data_in_leaf": 120, "feature_fraction": 0.5, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5,
        "path_smooth": 2.0, "max_bin": 127, "use_missing": False, "num_threads": 2, "seed": SEED, "deterministic": True,
        "force_row_wise": True, "verbosity": -1,
    } | {name: value for name, value in plan.items() if name not in ("rounds", "columns")}
    return lightgbm.train(settings, lightgbm.Dataset(rows, label=label, weight=weight), rounds or plan["rounds"])


def loudest(rows, data, plan, use):
    """The columns that a short run found most useful, in order."""
    some = use & (np.arange(len(data.use)) % 2 == 0)
    gain = fit(rows[some], data.truth[some], data.weight[some], plan, 40).feature_importance("gain")
    return np.sort(np.argsort(-gain, kind="stable")[:plan["columns"]])


def believed(guess, data, bounds):
    """True where the first guess of a block and of both its neighbours on the page is beyond one of the bounds."""
    page = data.page_of
    same = np.concatenate([[False], page[1:] == page[:-1], [False]])
    before = np.where(same[:-1], np.roll(guess, 1), guess)
    after = np.where(same[1:], np.roll(guess, -1), guess)
    low, high = bounds
    return ((np.maximum(np.maximum(before, guess), after) <= low)
            | (np.minimum(np.minimum(before, guess), after) >= high))


def out_of_fold(rows, data, plan, use):
    logit = np.zeros(len(data.truth))
    for fold in range(FOLDS):
        some, rest = use & (data.fold != fold), data.fold == fold
        model = fit(rows[some], data.truth[some], data.weight[some], plan)
        logit[rest] = model.predict(rows[rest], raw_score=True, num_threads=2)
        print("fold", fold, "of", FOLDS, flush=True)
    return logit


def first(folder):
    data = opened(folder)
    rows = np.asarray(data.rows)
    columns = loudest(rows, data, FIRST, data.use)
    rows = np.ascontiguousarray(rows[:, columns])
    logit = out_of_fold(rows, data, FIRST, data.use)
    words, hashes = lexicon.incidence(os.path.join(folder, "hashes.i32"), data.host)
    spoken = np.zeros(len(logit), np.int16)
    for fold in range(FOLDS):
        some, rest = np.where(data.use & (data.fold != fold))[0], data.fold == fold
        chosen, weights = lexicon.learn(words[some], data.truth[some], data.weight[some], logit[some])
        spoken[rest] = lexicon.speak(words[rest], chosen, weights)
    np.round(1000 / (1 + np.exp(-logit))).astype(np.int16).tofile(os.path.join(folder, "guess.i16"))
    spoken.tofile(os.path.join(folder, "lexis.i16"))
    labels, names = told(folder, data, logit)
    some = np.where(data.use)[0]
    chosen, weights = lexicon.learn(words[some], data.truth[some], data.weight[some], logit[some])
    model = fit(rows[data.use], data.truth[data.use], data.weight[data.use], FIRST)
    packed = {"first": pack(model, [data.names[c] for c in columns]),
              "lexicon": {"hashes": text(hashes[chosen].view(np.int32)), "weights": text(weights)},
              "labels": {"hashes": text(names.view(np.int32)), "weights": text(labels)}}
    with open(os.path.join(folder, "first.json"), "w", encoding="utf-8") as file:
        json.dump(packed, file)
    report(data, 1 / (1 + np.exp(-logit)), 0.3)


def told(folder, data, logit):
    """Cross-validated word of the labels on pages, in told.i16; and the weights and hashes learned from all pages."""
    rows = np.where(data.on_page)[0]
    names, hashes = lexicon.labels(os.path.join(folder, "labels.i32"), data.host[rows])
    spoken = np.zeros(len(logit), np.int16)
    use, fold = data.use[rows], data.fold[rows]

    def learn(some):
        return lexicon.learn(names[some], data.truth[rows[some]], data.weight[rows[some]], logit[rows[some]], LABELS)

    for number in range(FOLDS):
        chosen, weights = learn(np.where(use & (fold != number))[0])
        rest = fold == number
        spoken[rows[rest]] = lexicon.speak(names[rest], chosen, weights)
    spoken.tofile(os.path.join(folder, "told.i16"))
    chosen, weights = learn(np.where(use)[0])
    return weights, hashes[chosen]


def second(folder, module, figures):
    data = opened(folder)
    with open(os.path.join(folder, "pages.json"), encoding="utf-8") as file:
        head = json.load(file)
    names = data.names + head["context"]
    context = np.fromfile(os.path.join(folder, "context.i16"), np.int16).reshape(len(data.truth), -1)
    guess = np.fromfile(os.path.join(folder, "guess.i16"), np.int16).astype(np.int32)
    learnt, asked = data.use & ~believed(guess, data, LEARNT), ~believed(guess, data, BELIEVED)
    whole = np.hstack([np.asarray(data.rows), context])
    columns = loudest(whole, data, SECOND, learnt)
    rows = np.ascontiguousarray(whole[:, columns])
    logit = out_of_fold(rows, data, SECOND, learnt)
    slope, shift = platt(logit, data.truth, data.weight, data.use & asked)
    chance = np.where(asked, np.round(1000 / (1 + np.exp(-slope * logit - shift))), guess) / 1000
    page_model, page_chance, told_of = page(folder, data, head, context)
    chance[data.on_page] = page_chance
    chance.round(3).astype("<f8").tofile(os.path.join(folder, "chance.f64"))
    keep, lines = chosen_threshold(data, chance)
    model = fit(rows[learnt], data.truth[learnt], data.weight[learnt], SECOND)
    title_model, titles = headline(data, whole, names, kept(data, chance, keep) & ((chance >= BEGINS) | (data.fate == SETTLED_GUARDED)))
    with open(os.path.join(folder, "first.json"), encoding="utf-8") as file:
        packed = json.load(file)
    unsure = np.quantile(doubts(data, guess), 1 - ASKED)
    packed |= {"second": pack(model, [names[c] for c in columns]) | scale(slope, shift), "page": page_model, "title": title_model, "keep": keep,
               "keepLong": KEEP_LONG,
               "doubt": DOUBT, "ofArticle": OF_ARTICLE, "ofGone": OF_GONE, "believed": BELIEVED, "unsure": round(float(unsure))}
    with open(module, "w", encoding="utf-8") as file:
        file.write("/** Written by bench/train/train.sh; figures and hashes of the data stand in bench/train/FIGURES.md. */\n")
        file.write("export const weights = " + json.dumps(packed, indent=1) + "\n")
    hashes = "\n".join(f"- `{name}`: {digest}" for name, digest in digests(folder))
    gain = model.feature_importance("gain")
    loud = "\n".join(f"- {names[columns[c]]}" for c in np.argsort(-gain, kind="stable")[:20])
    with open(figures, "w", encoding="utf-8") as file:
        file.write(f"# Figures of the main-content model\n\nCross-validated by host, {FOLDS} folds. Stages before it: "
                   f"{', '.join(data.stages) or 'none'}. Blocks: {data.own.sum()}, pages: {len(data.pages) // 2}, each learned from a second time without some of the rules. A block is kept "
                   f"from probability {keep}, long paragraphs from {KEEP_LONG}; those below {DOUBT} go, the least likely first, as far as they may be expected to cost "
                   f"{OF_ARTICLE:.1%} of the text that stays and {OF_GONE:.0%} of the text that goes. The second model is asked about {asked[data.own & ~data.on_page].mean():.0%} of the blocks of raw text; Readability about {told_of:.1%} of the pages.\n\n{table(score(data, kept(data, chance, keep)))}\n\n## Other thresholds\n\n{lines}\n\n"
                   f"## Titles of raw text\n\n{titles}\n\n## Loudest features of the second model\n\n{loud}\n\n## Data\n\n{hashes}\n")
    report(data, chance, keep)


def page(folder, data, head, context):
    """The second model of pages: packed, and its cross-validated chances. Half of the pages come without their votes, and it is
    judged as it will be asked: with votes where the first guess was unsure; twins, which nobody will ask, without."""
    rows = np.where(data.on_page)[0]
    own = np.fromfile(os.path.join(folder, "page.i16"), np.int16).reshape(len(rows), -1)
    guess = np.fromfile(os.path.join(folder, "guess.i16"), np.int16)
    cells = np.hstack([np.asarray(data.rows)[rows], context[rows], own])
    names = data.names + head["context"] + head["page"]
    votes = np.isin(names, head["votes"])
    number = data.page_of[rows]
    asked = np.zeros(len(data.pages), bool)
    asked[data.html] = doubts(data, guess) >= np.quantile(doubts(data, guess), 1 - ASKED)
    asked &= np.array([entry["scattered"] for entry in data.pages])
    hidden = np.random.RandomState(SEED).rand(len(data.pages)) < 0.5
    learnt, judged = cells.copy(), cells
    learnt[np.ix_(hidden[number], votes)] = -1
    judged[np.ix_(~asked[number], votes)] = -1
    some, truth, weight, fold = (column[rows] for column in (data.use, data.truth, data.weight, data.fold))
    gain = fit(learnt[some], truth[some], weight[some], PAGE, 60).feature_importance("gain")
    columns = np.sort(np.argsort(-gain, kind="stable")[:PAGE["columns"]])
    learnt, judged = np.ascontiguousarray(learnt[:, columns]), np.ascontiguousarray(judged[:, columns])
    logit = np.zeros(len(rows))
    for number in range(FOLDS):
        part, rest = some & (fold != number), fold == number
        logit[rest] = fit(learnt[part], truth[part], weight[part], PAGE).predict(judged[rest], raw_score=True, num_threads=2)
        print("fold", number, "of", FOLDS, "of the pages", flush=True)
    slope, shift = platt(logit, truth, weight, some)
    model = fit(learnt[some], truth[some], weight[some], PAGE)
    chances = np.round(1000 / (1 + np.exp(-slope * logit - shift))) / 1000
    return pack(model, [names[c] for c in columns]) | scale(slope, shift), chances, asked.sum() / len(data.html)


def headline(data, rows, names, stays):
    """The model of the title, packed, and its cross-validated figures: of each page the lines above its text are asked which it is."""
    size, ended, words = (np.asarray(data.rows[:, data.names.index(name)])
                          for name in ("length in letters", "ends like a sentence", "words"))
    asked, page_of, groups = [], [], {}
    for number, entry in enumerate(data.pages):
        first, count = entry["row"], entry["rows"]
        part = slice(first, first + count)
        if entry["style"] == "page" or entry["twin"] or ((data.label[part] == TITLE) & (data.fate[part] == SETTLED_NAMED)).any():
            continue
        groups.setdefault((entry["set"], entry["style"]), []).append(number)
        start = np.where(stays[part] & (ended[part] == 1) & (size[part] >= SENTENCE))[0]
        above = np.arange(max(0, start[0] - ABOVE), start[0]) + first if len(start) else np.zeros(0, int)
        able = (data.fate[above] != SETTLED_NAMED) & (words[above] >= FEWEST_WORDS) & (data.chars[above] <= LONGEST)
        asked.extend(above[able])
        page_of.extend([number] * able.sum())
    asked, page_of = np.array(asked), np.array(page_of)
    truth, fold = (data.label[asked] == TITLE).astype(int), data.fold[asked]
    weight = 100 / np.bincount(page_of)[page_of]
    gain = fit(rows[asked], truth, weight, HEADLINE).feature_importance("gain")
    columns = np.sort(np.argsort(-gain, kind="stable")[:HEADLINE["columns"]])
    cells = np.ascontiguousarray(rows[np.ix_(asked, columns)])
    logit = np.zeros(len(asked))
    for number in range(FOLDS):
        some, rest = fold != number, fold == number
        logit[rest] = fit(cells[some], truth[some], weight[some], HEADLINE).predict(cells[rest], raw_score=True, num_threads=2)
    best = {}
    for place, number in enumerate(page_of):
        if number not in best or logit[place] > best[number][0]:
            best[number] = (logit[place], truth[place])
    scores, right = (np.array(column) for column in zip(*best.values()))
    bar = max((step / 10 for step in range(-30, 31)),
              key=lambda step: (right[scores >= step].sum() - WRONG_COST * (1 - right[scores >= step]).sum(), -step))
    lines = [f"Where no stage before found one, from a logit of {bar}: found / wrong.\n"]
    for (name, style), numbers in sorted(groups.items(), reverse=True):
        told = [best[number][1] for number in numbers if number in best and best[number][0] >= bar]
        lines.append(f"- {name} {style}, {len(numbers)} pages: "
                     f"{sum(told) / len(numbers):.3f} / {(len(told) - sum(told)) / len(numbers):.3f}")
    model = fit(cells, truth, weight, HEADLINE)
    return pack(model, [names[c] for c in columns]) | {"from": round(bar * UNIT)}, "\n".join(lines)


def doubts(data, guess):
    """By page, as doubt.ts reckons it: how much of what the first guess holds for article is unsure, in thousandths."""
    size = np.asarray(data.rows[:, data.names.index("length in letters")]).astype(float)
    chance = guess.astype(float)
    count = len(data.pages)
    sums = (np.bincount(data.page_of, weights=part, minlength=count) for part in (chance * (1000 - chance) * size, chance * size))
    unsure, all_of_it = sums
    return (unsure / (all_of_it + 1))[data.html]


def scale(slope, shift):
    return {"scale": {"slope": round(slope, 6), "shift": round(shift, 6)}}


def kept(data, chance, keep):
    """As going.ts decides, but for what stands together: a truth value per block."""
    bar = np.where(data.long, min(keep, KEEP_LONG), keep)
    able = data.fate == 0
    stays = np.where(able, chance >= bar, data.fate == SETTLED_GUARDED)
    staying, going = (np.bincount(data.page_of[part], weights=data.size[part], minlength=len(data.pages))
                      for part in (stays, ~stays & (data.fate != SETTLED_NAMED)))
    allowance = np.minimum(staying * OF_ARTICLE, going * OF_GONE)
    doubtful = np.where(able & stays & ~data.long & (chance < DOUBT))[0]
    doubtful = doubtful[np.lexsort((doubtful, chance[doubtful], data.page_of[doubtful]))]
    page, spent = data.page_of[doubtful], np.cumsum(chance[doubtful] * data.size[doubtful])
    before = np.concatenate([[0], spent])[np.searchsorted(page, page)]
    held = held_back(data, chance, np.where(able & ~stays & (data.size >= RISKY))[0], staying)
    stays[doubtful[spent - before <= allowance[page]]] = False
    stays[held] = True
    return stays


def held_back(data, chance, risky, staying):
    """Of these blocks the likeliest of their pages, as many as it takes for the rest to be worth the risk."""
    cost = chance[risky] * data.size[risky]
    risk = np.bincount(data.page_of[risky], weights=cost, minlength=len(data.pages))
    held = []
    for page in np.where(risk > staying * AT_RISK)[0]:
        own = risky[data.page_of[risky] == page]
        left, stays = risk[page], staying[page]
        for block in own[np.argsort(-chance[own], kind="stable")]:
            if left <= stays * AT_RISK:
                break
            left -= chance[block] * data.size[block]
            stays += data.size[block]
            held.append(block)
    return np.array(held, int)


def platt(logit, truth, weight, some):
    """Slope and shift that make the sums probabilities, pages weighed alike (Platt 1999)."""
    from scipy.optimize import minimize
    x, y, w = logit[some], truth[some], weight[some] / weight[some].mean()
    found = minimize(lambda v: (w * (np.logaddexp(0, v[0] * x + v[1]) - y * (v[0] * x + v[1]))).sum(), [1.0, 0.0])
    return float(found.x[0]), float(found.x[1])


def chosen_threshold(data, chance):
    lines, best = [], (-1.0, 0.5)
    for keep in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        found = score(data, kept(data, chance, keep))
        value = np.mean([row[0] - LOSS_COST * row[4] - JUNK_COST * row[5] for row in found.values()])
        lines.append(f"- {keep}: " + "; ".join(f"{name} {style} {row[0]:.3f} / {row[4] * 100:.0f} / {row[5] * 100:.0f} %"
                                               for (name, style), row in sorted(found.items(), reverse=True)))
        best = max(best, (round(float(value), 5), keep))
    return best[1], "Word F1 / lost5 / anyB.\n\n" + "\n".join(lines)


def report(data, chance, keep):
    print(f"kept from {keep}")
    print(table(score(data, kept(data, chance, keep))), flush=True)


def pack(model, names):
    """Trees as flat lists: a node's children stand side by side, a leaf is its own child."""
    columns, thresholds, children, values, roots, depths = [], [], [], [], [], []

    def put(at, node):
        values[at] = int(round(node.get("leaf_value", node.get("internal_value", 0.0)) * UNIT))
        if "leaf_value" in node:
            columns[at], thresholds[at], children[at] = 0, 32767, at
            return 0
        left = grow(2)
        columns[at], thresholds[at], children[at] = node["split_feature"], int(np.floor(node["threshold"])), left
        return 1 + max(put(left, node["left_child"]), put(left + 1, node["right_child"]))

    def grow(count):
        for part in (columns, thresholds, children, values):
            part.extend([0] * count)
        return len(columns) - count

    for tree in model.dump_model()["tree_info"]:
        root = grow(1)
        roots.append(root)
        depths.append(put(root, tree["tree_structure"]))
    ends = roots[1:] + [len(columns)]
    nodes = [(int(np.clip(thresholds[at], -32768, 32767)) << 16) | (columns[at] << 8) | (children[at] - root)
             for root, end in zip(roots, ends) for at in range(root, end)]
    assert max(columns) < 256 and len(columns) < 65536 and max(map(abs, values)) < 32768
    assert max(end - root for root, end in zip(roots, ends)) <= 256
    return {"features": names, "nodes": text(np.array(nodes, np.int32)), "values": text(np.array(values, np.int16)),
            "roots": text(np.array(roots, np.uint16)), "depths": text(np.array(depths, np.uint8))}


def text(numbers):
    return base64.b64encode(np.ascontiguousarray(numbers).tobytes()).decode().rstrip("=")


def digests(folder):
    for name in ("rows.i16", "facts.i32", "tokens.i32", "hashes.i32", "labels.i32"):
        with open(os.path.join(folder, name), "rb") as file:
            yield name, hashlib.file_digest(file, "sha256").hexdigest()


def after_all(folder, figures):
    data = Data(folder)
    stays = np.fromfile(os.path.join(folder, "stays.u8"), np.uint8) == 1
    with open(figures, "a", encoding="utf-8") as file:
        file.write(f"\n## After all document stages\n\nBy the same guesses, with what stands together and what the later stages take.\n\n{table(score(data, stays))}\n")


if __name__ == "__main__":
    {"first": first, "second": second, "whole": after_all}[sys.argv[1]](*sys.argv[2:])
