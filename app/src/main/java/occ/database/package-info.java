/**
 * Database: which PostgreSQL the program runs on. Without a word from whoever installs it, the program unpacks a
 * PostgreSQL of its own into a folder and keeps it running; with an address in the environment it uses that one
 * instead. Two roles, always: the owner migrates, the application reads and writes and can bypass nothing. A third, with a
 * database of its own, keeps the source register.
 * Every setting is listed in docs/configuration.md.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
@NullMarked
package occ.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
