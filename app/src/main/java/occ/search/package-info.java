/**
 * Search: one box for everything. Whoever searches types what they have, a name with mistakes, a number off a piece of
 * paper, a reference read out over the telephone, and sees every record they may see that answers to it, by kind.
 * Search keeps nothing of its own: each module contributes a {@link occ.search.SearchSource}, which answers as its
 * reader and writes the search into the trail.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "reference"})
@NullMarked
package occ.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
