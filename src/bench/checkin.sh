#!/usr/bin/env bash
# Lets 300 people in at one meeting over HTTP, two desks scanning the same queue at once, and prints what a check-in takes on
# the server. Fails when the median is 50 ms or more, or when anybody is counted twice. Usage: src/bench/checkin.sh [PEOPLE]
set -euo pipefail

people=${1:-300}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/jdk.sh
use_jdk

./plenary --version > /dev/null
program=target/launch/$(cat target/launch/current)
exec java -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$program/plenary.jar:$program/lib/*" \
    src/bench/checkin/CheckInBench.java "$people"
