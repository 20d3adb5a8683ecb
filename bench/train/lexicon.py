"""Words, pairs of words and whole short lines that speak for or against: a logistic regression over hashes that takes the
first guess as its offset, so that it learns only what shape and place did not tell. The hashes are those of lexicon.ts."""
import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

PAIR, SECOND = np.uint32(0x01000193), np.uint32(0x85EBCA6B)
PAIR_SALT, LINE_SALT = np.uint32(0x9E3779B9), np.uint32(0x5BD1E995)
LONGEST_LINE = 12
# A word must stand on pages of this many hosts: fewer is a name, or one site's furniture.
MIN_HOSTS = 8
SIZE = 5000
RIDGE = 20.0
STEPS = 40
# Weights are kept as whole fortieths between -127 and 127.
SCALE = 40


def incidence(path, host_of_row):
    """A sparse row of counts per block, divided by the root of its length, and the hash of each column."""
    raw = np.fromfile(path, np.int32).view(np.uint32)
    starts, lengths, at = [], [], 0
    while at < len(raw):
        starts.append(at + 2)
        lengths.append(int(raw[at]))
        at += 2 + lengths[-1]
    starts, lengths = np.array(starts), np.array(lengths)
    count = len(starts)
    row = np.repeat(np.arange(count), lengths)
    before = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    single = raw[np.repeat(starts - before, lengths) + np.arange(lengths.sum())]
    same = row[1:] == row[:-1]
    pair = ((single[:-1] * PAIR) ^ (single[1:] * SECOND) ^ PAIR_SALT)[same]
    short = lengths <= LONGEST_LINE
    token = np.concatenate([single, pair, (raw[starts - 1] ^ LINE_SALT)[short]])
    row = np.concatenate([row, row[1:][same], np.arange(count)[short]])
    counts, known = columns_of(token, row, host_of_row, count)
    norm = 1 / np.sqrt(np.maximum(2, 2 * lengths))
    return (sparse.diags(norm) @ counts).tocsr(), known


def labels(path, host_of_row):
    """A sparse row per block of a page, 1 for each label hash on its path, and the hash of each column."""
    raw = np.fromfile(path, np.int32).view(np.uint32)
    tokens, lengths, at = [], [], 0
    while at < len(raw):
        lengths.append(int(raw[at]))
        tokens.append(raw[at + 1:at + 1 + lengths[-1]])
        at += 1 + lengths[-1]
    row = np.repeat(np.arange(len(lengths)), lengths)
    return columns_of(np.concatenate(tokens), row, host_of_row, len(lengths))


def columns_of(token, row, host_of_row, count):
    """Counts of the hashes that stand on pages of enough hosts, and the hashes."""
    known, place = np.unique(token, return_inverse=True)
    hosts = np.unique(place.astype(np.int64) * 8192 + host_of_row[row]) // 8192
    wanted = np.bincount(hosts, minlength=len(known)) >= MIN_HOSTS
    column = np.cumsum(wanted) - 1
    chosen = wanted[place]
    shape = (count, int(wanted.sum()))
    return sparse.csr_matrix((np.ones(chosen.sum()), (row[chosen], column[place[chosen]])), shape=shape), known[wanted]


def learn(rows, label, weight, offset, size=SIZE):
    """Columns that say most beyond the offset, and their weights, quantised."""
    weight = weight / weight.mean()
    chance = 1 / (1 + np.exp(-offset))
    gradient = np.abs(rows.T @ (weight * (chance - label)))
    curve = rows.multiply(rows).T @ (weight * chance * (1 - chance))
    columns = np.sort(np.argsort(-gradient / np.sqrt(curve + 5), kind="stable")[:size])
    part = rows[:, columns]
    turned = part.T.tocsr()

    def loss(weights):
        logit = part @ weights + offset
        error = weight * (1 / (1 + np.exp(-logit)) - label)
        value = (weight * (np.logaddexp(0, logit) - label * logit)).sum() + RIDGE / 2 * (weights ** 2).sum()
        return value, turned @ error + RIDGE * weights

    found = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    whole = np.clip(np.round(found.x * SCALE), -127, 127).astype(np.int8)
    return columns[whole != 0], whole[whole != 0]


def speak(rows, columns, weights):
    """What lexicon.ts gives: hundredths, whole."""
    return np.round(rows[:, columns] @ weights.astype(float) * (100 / SCALE)).astype(np.int16)
