#!/bin/sh
# Trains the main-content model: sh bench/train/train.sh DATA [SCRATCH]
# DATA holds rawtext/ (and html/) as its README says. About fifteen minutes on two cores. Writes stages/main-content/weights.ts
# and bench/train/FIGURES.md; the same data and code give the same bytes.
set -eu
cd "$(dirname "$0")/../.."
data=$1
scratch=${2:-node_modules/.cache/copydesk-rows}
venv=bench/train/.venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import lightgbm, scipy' 2>/dev/null ||
  "$venv/bin/pip" install --quiet lightgbm==4.7.0 numpy scipy scikit-learn
mkdir -p "$scratch"
rm -f "$scratch/guess.i16"
npx tsc -p bench/train/tsconfig.json
dump=node_modules/.cache/copydesk-train/bench/train/dump.js
node "$dump" "$data" "$scratch"
"$venv/bin/python" bench/train/train.py first "$scratch"
node "$dump" "$data" "$scratch"
"$venv/bin/python" bench/train/train.py second "$scratch" stages/main-content/weights.ts bench/train/FIGURES.md
npx tsc -p bench/train/tsconfig.json
node "$(dirname "$dump")/whole.js" "$data" "$scratch"
"$venv/bin/python" bench/train/train.py whole "$scratch" bench/train/FIGURES.md
