/** Sealing, verifying, exporting and proving on the command line. */
@NullMarked
package occ.audit.cli;

import org.jspecify.annotations.NullMarked;
