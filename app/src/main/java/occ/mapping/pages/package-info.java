/** Nominating, triage, and the pages of what is on the map. */
@NullMarked
package occ.mapping.pages;

import org.jspecify.annotations.NullMarked;
