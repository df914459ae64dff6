/** Comparing, past what anybody may see, and the rows that come of it. */
@NullMarked
package occ.deconfliction.internal;

import org.jspecify.annotations.NullMarked;
