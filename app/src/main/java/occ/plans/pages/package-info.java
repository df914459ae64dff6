/** Pages on which a plan is written, approved and worked through, and on which other bodies answer. */
@NullMarked
package occ.plans.pages;

import org.jspecify.annotations.NullMarked;
