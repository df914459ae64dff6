@NullMarked
package occ.bids.pages;

import org.jspecify.annotations.NullMarked;
