/** Deciding and administering access: tables, the cached standing of each account, sign-in. */
@NullMarked
package occ.access.internal;

import org.jspecify.annotations.NullMarked;
