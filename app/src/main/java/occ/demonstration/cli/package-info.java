/** Making worlds from the command line. */
@NullMarked
package occ.demonstration.cli;

import org.jspecify.annotations.NullMarked;
