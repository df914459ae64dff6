/** Commands of retention. */
@NullMarked
package occ.retention.cli;

import org.jspecify.annotations.NullMarked;
