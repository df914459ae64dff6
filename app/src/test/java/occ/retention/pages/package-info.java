/** Pages of retention, tested. */
@NullMarked
package occ.retention.pages;

import org.jspecify.annotations.NullMarked;
