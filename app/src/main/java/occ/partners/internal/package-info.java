@NullMarked
package occ.partners.internal;

import org.jspecify.annotations.NullMarked;
