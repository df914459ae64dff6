/** Pages of retention. */
@NullMarked
package occ.retention.pages;

import org.jspecify.annotations.NullMarked;
