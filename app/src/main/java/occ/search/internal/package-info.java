/** Gathering the sources. */
@NullMarked
package occ.search.internal;

import org.jspecify.annotations.NullMarked;
