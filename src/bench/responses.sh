#!/usr/bin/env bash
# Fills two cycles of four questionnaires with 300 questions each for every State there is, the same each time, then times what
# people do with them, each against the plain SQL of the same question in the same run. Usage: src/bench/responses.sh [WRITERS]
set -euo pipefail

writers=${1:-64}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/jdk.sh
use_jdk

./plenary --version > /dev/null
PLENARY_HOME=$(mktemp -d)
export PLENARY_HOME
trap 'rm -rf "$PLENARY_HOME"' EXIT
program=target/launch/$(cat target/launch/current)
java -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$program/plenary.jar:$program/lib/*" \
    src/bench/responses/ResponsesBench.java "$writers"
