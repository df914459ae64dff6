/** Checking, sealing and keeping files. */
@NullMarked
package occ.files.internal;

import org.jspecify.annotations.NullMarked;
