@NullMarked
package occ.bids.internal;

import org.jspecify.annotations.NullMarked;
