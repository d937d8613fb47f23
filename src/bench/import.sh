#!/usr/bin/env bash
# Times the import of a paper (TXT) against PDFBox taking the text out of the same paper as PDF, in one process. Prints
# medians and ratios. Needs LibreOffice to make the PDF. Usage: src/bench/import.sh PAPER [ROUNDS]
set -euo pipefail

paper=$(realpath "${1:?Usage: src/bench/import.sh PAPER [ROUNDS]}")
rounds=${2:-101}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. src/launch/jdk.sh
use_jdk
command -v soffice > /dev/null || refuse "LibreOffice is missing, which makes the PDF."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice -env:UserInstallation="file://$work/office" --headless --infilter="Text (encoded):UTF8" \
    --convert-to pdf --outdir "$work" "$paper" > /dev/null 2>&1
pdf=$work/$(basename "${paper%.*}").pdf

./plenary --version > /dev/null
program=target/launch/$(cat target/launch/current)
exec java -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$program/plenary.jar:$program/lib/*" \
    src/bench/import/ImportBench.java "$paper" "$pdf" "$rounds"
