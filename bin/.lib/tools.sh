# Finds what the scripts need, or says what to install.
readonly JAVA_NEEDED=25 NODE_NEEDED=20

java_version_of() {
  "$1/bin/java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'
}

is_right_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(java_version_of "$1")" = "$JAVA_NEEDED" ]
}

jdk_candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  if command -v javac >/dev/null; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
  ls -d /usr/lib/jvm/*"$JAVA_NEEDED"* /usr/lib/jvm/* /opt/* ~/.sdkman/candidates/java/* ~/.jdks/* 2>/dev/null || true
}

need_java() {
  local home
  while read -r home; do
    if is_right_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done < <(jdk_candidates)
  die "A JDK $JAVA_NEEDED is needed and none was found." \
    "Install one (apt-get install openjdk-$JAVA_NEEDED-jdk, or temurin-$JAVA_NEEDED-jdk, or sdk install java $JAVA_NEEDED-tem)" \
    "or set JAVA_HOME to one."
}

need_node() {
  local version
  command -v node >/dev/null && command -v npm >/dev/null ||
    die "Node $NODE_NEEDED or newer is needed, with npm: apt-get install nodejs npm"
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_NEEDED" ] ||
    die "Node $NODE_NEEDED or newer is needed; this is $version. nodejs.org has newer packages than the distribution."
}

need_maven() {
  command -v mvn >/dev/null || die "Maven 3.8 or newer is needed: apt-get install maven"
}

need_build_tools() {
  need_java
  need_maven
  need_node
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && CHROMIUM=$(command -v "$name"); then
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_chromium() {
  command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
  as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends chromium
}

need_chromium() {
  find_chromium && return
  quietly "Installing Chromium for the browser tests" install_chromium
  find_chromium || die "Chromium is needed for the browser tests: apt-get install chromium, or set CHROMIUM to its path."
}
