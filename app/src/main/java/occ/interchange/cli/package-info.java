/** Imports on the command line. */
@NullMarked
package occ.interchange.cli;

import org.jspecify.annotations.NullMarked;
