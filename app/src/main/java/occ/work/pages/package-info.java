/** The page of one's own work, jobs under way, and forms sent twice. */
@NullMarked
package occ.work.pages;

import org.jspecify.annotations.NullMarked;
