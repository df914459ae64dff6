@NullMarked
package occ.partners;

import org.jspecify.annotations.NullMarked;
