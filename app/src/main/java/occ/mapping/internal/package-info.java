/** Storing the map, and keeping its clocks. */
@NullMarked
package occ.mapping.internal;

import org.jspecify.annotations.NullMarked;
