#!/usr/bin/env bash
# Measures the second start of the packaged program against a bare Spring Boot program with the same embedded
# PostgreSQL: both in turn, several times, from the first instruction of the process to the first page. Prints medians
# and ratios. Usage: src/bench/startup.sh [ROUNDS]
set -euo pipefail

rounds=${1:-9}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
. src/launch/jdk.sh
use_jdk
need_maven

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PLENARY_HOME=$work/plenary BARE_HOME=$work/bare
mkdir -p "$BARE_HOME"
port=$((20000 + RANDOM % 20000))
flags=(-Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Xlog:disable)

./plenary --version > /dev/null
export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
mvn -q -B -ntp -f src/bench/startup/pom.xml package
bare=$root/target/bench/startup/program
rm -rf "$bare"
java -Djarmode=tools -jar target/bench/startup/bare.jar extract --destination "$bare" > /dev/null

plenary() { exec ./plenary serve --port "$port"; }
bare() { exec java "${flags[@]}" -jar "$bare/bare.jar" --server.port="$port"; }
bare_with_cache() { exec java "${flags[@]}" -XX:AOTCache="$bare/bare.aot" -jar "$bare/bare.jar" --server.port="$port"; }
rehearsed() { exec java "${flags[@]}" -XX:AOTCacheOutput="$bare/bare.aot" -jar "$bare/bare.jar" --server.port="$port"; }

# Starts a program, waits for its first page, stops it; prints the milliseconds.
start() {
    local began ended process
    began=$(date +%s%N)
    "$1" > "$work/$1.log" 2>&1 &
    process=$!
    until curl -s -o /dev/null "http://127.0.0.1:$port/"; do
        kill -0 "$process" 2> /dev/null || { cat "$work/$1.log" >&2; exit 1; }
        sleep 0.02
    done
    ended=$(date +%s%N)
    kill "$process"
    wait "$process" || true
    echo $(((ended - began) / 1000000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for program in plenary bare rehearsed plenary bare bare_with_cache; do start "$program" > /dev/null; done # first starts
for ((round = 1; round <= rounds; round++)); do
    for program in plenary bare bare_with_cache; do start "$program" >> "$work/$program.ms"; done
done

ours=$(median < "$work/plenary.ms")
theirs=$(median < "$work/bare.ms")
cached=$(median < "$work/bare_with_cache.ms")
echo "second start of Plenary, median of $rounds:        $ours ms   ($(sort -n "$work/plenary.ms" | xargs))"
echo "bare program:                              $theirs ms   ($(sort -n "$work/bare.ms" | xargs))"
echo "bare program with an AOT cache of its own: $cached ms   ($(sort -n "$work/bare_with_cache.ms" | xargs))"
awk -v a="$ours" -v b="$theirs" -v c="$cached" 'BEGIN { printf "ratio %.2f (at most 1.5); against the bare program with a cache %.2f\n", a / b, a / c; exit a / b > 1.5 }'
