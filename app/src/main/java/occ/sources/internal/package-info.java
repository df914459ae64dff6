/** The machinery of the source register: seals and keys, its store, filing, judging, and the log of accesses. */
@NullMarked
package occ.sources.internal;

import org.jspecify.annotations.NullMarked;
