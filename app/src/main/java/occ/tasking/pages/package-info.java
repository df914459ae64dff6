/** Pages on which tiers are decided, owners and leads assigned and answered, and the lists of what waits for whom. */
@NullMarked
package occ.tasking.pages;

import org.jspecify.annotations.NullMarked;
