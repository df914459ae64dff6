/**
 * What a reader may not see must not be there: not in a row, a count, a facet, a suggestion, an export or an error. Two
 * applications run on two databases that differ in the hidden rows alone, and must answer the same.
 */
@NullMarked
package occ.leaks;

import org.jspecify.annotations.NullMarked;
