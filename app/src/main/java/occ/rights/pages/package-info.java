/** Pages of requests. */
@NullMarked
package occ.rights.pages;

import org.jspecify.annotations.NullMarked;
