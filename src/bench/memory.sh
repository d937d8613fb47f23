#!/usr/bin/env bash
# Memory of the serving process after 10,000 pages: every page that the front page leads to in two steps, in six languages,
# again and again with 8 connections. Prints the resident memory. Needs curl. Usage: src/bench/memory.sh [PAGES]
set -euo pipefail

pages=${1:-10000}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v curl > /dev/null || { echo "memory.sh: install curl" >&2; exit 1; }
port=$((20000 + RANDOM % 20000)) site=http://localhost:$port
work=$(mktemp -d)
cleanup() { [ -z "${server:-}" ] || { kill "$server" 2> /dev/null; wait "$server" 2> /dev/null; } || true; rm -rf "$work"; }
trap cleanup EXIT

PLENARY_HOME=$work/data ./plenary serve --port "$port" > "$work/log" 2>&1 &
server=$!
for _ in $(seq 600); do curl -sf -o /dev/null "$site/" && break; sleep 0.5; done

links() { grep -oE 'href="/[^"#?]*"' | cut -d'"' -f2 | grep -vE '^/(plenary|webjars|sign-|desk)|\.(csv|ics|docx|pdf|xml|txt)$' | sort -u; }
curl -sf "$site/" | links > "$work/first"
while read -r address; do curl -sf "$site$address" || true; done < "$work/first" | links > "$work/second"
sort -u "$work/first" "$work/second" > "$work/addresses"
echo "$(wc -l < "$work/addresses") addresses in six languages"

while read -r address; do
    for language in ar zh en fr ru es; do printf 'url = "%s%s?lang=%s"\noutput = /dev/null\n' "$site" "$address" "$language"; done
done < "$work/addresses" > "$work/round"
while cat "$work/round"; do :; done 2> /dev/null | head -n $((pages * 2)) > "$work/requests" || true
curl -s --parallel --parallel-max 8 -w '%{http_code}\n' -K "$work/requests" > "$work/codes" 2> /dev/null
echo "answers by status: $(sort "$work/codes" | uniq -c | xargs)"

java=$(pgrep -P "$server" java || echo "$server")
awk '/VmRSS/ { printf "memory of the process: %d MiB (under 400)\n", $2 / 1024; exit $2 / 1024 >= 400 }' "/proc/$java/status"
