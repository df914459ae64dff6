/** Signing in, one's own account, and administering accounts. */
@NullMarked
package occ.access.pages;

import org.jspecify.annotations.NullMarked;
