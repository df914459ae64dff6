/** The kit for the command line: the socket through which a module adds a command, and asking for a password. */
@NamedInterface("cli")
@NullMarked
package occ.faces.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
