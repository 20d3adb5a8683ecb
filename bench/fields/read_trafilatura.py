"""Lines `id<TAB>file.html.gz` in, what trafilatura's own metadata step says of each page out, a JSON object a line."""

import gzip
import json
import sys

from trafilatura import extract_metadata, load_html

for line in sys.stdin:
    name, path = line.rstrip("\n").split("\t")
    with gzip.open(path) as page:
        tree = load_html(page.read())
    told = extract_metadata(tree) if tree is not None else None
    fields = {key: getattr(told, key, None) for key in ("title", "author", "date")}
    print(json.dumps({"id": name, **fields}))
