# Read by ./plenary and ./verify: finds a JDK, and tells in one line what is missing.
# shellcheck shell=bash

needed_jdk=25

refuse() {
    echo "${0##*/}: $1" >&2
    exit 1
}

# The major version of a JDK's folder; nothing if there is no JDK in it.
version_of_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2> /dev/null || true
}

find_jdk() {
    local candidate java version
    java=$(command -v java || true)
    [ -z "$java" ] || java=$(dirname "$(dirname "$(readlink -f "$java" 2> /dev/null || echo "$java")")")
    for candidate in "${JAVA_HOME:-}" "$java" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        [ -n "$candidate" ] || continue
        version=$(version_of_jdk "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$needed_jdk" ]; then
            echo "$candidate"
            return
        fi
    done
}

use_jdk() {
    JAVA_HOME=$(find_jdk)
    [ -n "$JAVA_HOME" ] || refuse "A JDK $needed_jdk is missing. On Debian 13 and later: sudo apt-get install openjdk-25-jdk; \
elsewhere: https://adoptium.net/temurin/releases/?version=25, then set JAVA_HOME to its folder."
    export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

need_maven() {
    command -v mvn > /dev/null || refuse "Maven is missing, which builds Plenary. On Debian: sudo apt-get install maven; \
elsewhere: https://maven.apache.org/download.cgi, then put its bin folder on PATH."
}
