/** Storing and finding entities and statements. */
@NullMarked
package occ.pole.internal;

import org.jspecify.annotations.NullMarked;
