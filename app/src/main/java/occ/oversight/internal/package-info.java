/** Inquiries kept, and the lines they ask for read. */
@NullMarked
package occ.oversight.internal;

import org.jspecify.annotations.NullMarked;
