/** Storing who answers for a subject and at what level, and keeping the clocks on what is missing. */
@NullMarked
package occ.tasking.internal;

import org.jspecify.annotations.NullMarked;
