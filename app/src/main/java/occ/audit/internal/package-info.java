/** Writing the trail, and reading it back to those whose lines they are. */
@NullMarked
package occ.audit.internal;

import org.jspecify.annotations.NullMarked;
