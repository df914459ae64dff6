/** Machinery of retention. */
@NullMarked
package occ.retention.internal;

import org.jspecify.annotations.NullMarked;
