/** Storing clocks. */
@NullMarked
package occ.adequacy.internal;

import org.jspecify.annotations.NullMarked;
