/** Keeping the register, and reading it. */
@NullMarked
package occ.picture.internal;

import org.jspecify.annotations.NullMarked;
