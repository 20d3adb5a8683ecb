"""Lines `id<TAB>file.html.gz` in, the peer as argument; out, a JSON object a line: the page, its text and the seconds of processor
it took; at last the megabytes that were resident at most beyond those at the start."""

import gzip
import json
import resource
import sys
import time

import justext
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree


def of_resiliparse(page):
    tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
    return extract_plain_text(tree, main_content=True)


def of_justext(page):
    words = frozenset().union(*(justext.get_stoplist(name) for name in ("English", "Greek", "Polish", "Russian")))
    return "\n".join(part.text for part in justext.justext(page, words) if not part.is_boilerplate)


PEERS = {
    "trafilatura": trafilatura.extract,
    "trafilatura, fast": lambda page: trafilatura.extract(page, fast=True),
    "resiliparse": of_resiliparse,
    "jusText": of_justext,
}


def resident():
    """The most that was resident so far, in megabytes. What getrusage tells begins with what the process that started this one had, on Linux."""
    try:
        with open("/proc/self/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1000
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


extract = PEERS[sys.argv[1]]
before = resident()
for line in sys.stdin:
    name, path = line.rstrip("\n").split("\t")
    with gzip.open(path) as file:
        page = file.read()
    start = time.process_time()
    try:
        text = extract(page) or ""
    except Exception:  # a page that a peer fails on has nothing
        text = ""
    print(json.dumps({"id": name, "text": text, "seconds": time.process_time() - start}))
print(json.dumps({"megabytes": resident() - before}))
