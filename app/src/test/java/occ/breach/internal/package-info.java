/** A room of the example. */
@NullMarked
package occ.breach.internal;

import org.jspecify.annotations.NullMarked;
