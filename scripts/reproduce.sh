#!/usr/bin/env bash
# Rebuilds dist/ from a commit in an empty folder and compares it with the dist/ of that commit, byte for byte.
# usage: bash scripts/reproduce.sh [COMMIT]   (HEAD when none is given). Needs git, Node 20 or newer, npm and a registry.
set -euo pipefail
top=$(git -C "$(dirname "$0")/.." rev-parse --show-toplevel)
commit=$(git -C "$top" rev-parse --verify --end-of-options "${1:-HEAD}^{commit}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What is compared is what git holds: no conversion, no filter, nothing of this checkout.
git clone --quiet --no-local --no-checkout "$top" "$work/built"
git -C "$work/built" fetch --quiet origin "$commit"
git -C "$work/built" checkout --quiet --detach "$commit"
mkdir "$work/committed"
git -C "$top" archive "$commit" dist | tar -x -C "$work/committed"

cd "$work/built"
rm -rf dist
npm ci --no-audit --no-fund --loglevel=error
npm run --silent build >/dev/null

if diff -r "$work/committed/dist" dist; then
  printf 'dist/ of %s is what its sources give: %s files, Node %s\n' "$commit" "$(find dist -type f | wc -l | tr -d ' ')" "$(node --version)"
else
  printf 'dist/ of %s is NOT what its sources give\n' "$commit" >&2
  exit 1
fi
