/** Storing plans, their actions and what is asked of other bodies, and keeping the clocks on what is missing. */
@NullMarked
package occ.plans.internal;

import org.jspecify.annotations.NullMarked;
