/** The pages of the source register: unlocking it, its sources, corroboration, its controllers and the log of accesses. */
@NullMarked
package occ.sources.pages;

import org.jspecify.annotations.NullMarked;
