/** Making the invented world: names, the cast, the story of each group, and playing it through the program's own verbs. */
@NullMarked
package occ.demonstration.internal;

import org.jspecify.annotations.NullMarked;
