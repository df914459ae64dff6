# Building and starting the program. Database, files, keys and heads of the trail are the clone's own unless the environment says otherwise.
jar="$root/app/target/occ.jar"
export OCC_DATABASE_FOLDER=${OCC_DATABASE_FOLDER:-$root/var/postgres}
export OCC_FILES_FOLDER=${OCC_FILES_FOLDER:-$root/var/files}
export OCC_AUDIT_FOLDER=${OCC_AUDIT_FOLDER:-$root/var/trail}
export OCC_AUDIT_WITNESS_FOLDER=${OCC_AUDIT_WITNESS_FOLDER-$root/var/witness}

# The option silences a warning about Maven's own libraries, which nobody here can act on.
maven() {
  (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B "$@")
}

# A folder's time changes when a file in it is added or removed, so folders are looked at as well.
newer_sources_than() {
  find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src -name node_modules -prune -o -path '*/src/test' -prune -o \
    -path '*/src/journey' -prune -o -newer "$1" -print -quit
}

build_if_needed() {
  need_java
  if [ -f "$jar" ] && [ -z "$(newer_sources_than "$jar")" ]; then return; fi
  need_build_tools
  quietly "Building" maven -q -pl app -am package -DskipTests >&2
}

run_program() {
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar "$jar" "$@"
}
