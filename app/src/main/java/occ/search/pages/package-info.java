/** The page of search results. */
@NullMarked
package occ.search.pages;

import org.jspecify.annotations.NullMarked;
