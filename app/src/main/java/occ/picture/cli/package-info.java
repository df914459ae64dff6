/** Boundaries of areas on the command line. */
@NullMarked
package occ.picture.cli;

import org.jspecify.annotations.NullMarked;
