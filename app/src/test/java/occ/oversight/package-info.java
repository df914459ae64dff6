@NullMarked
package occ.oversight;

import org.jspecify.annotations.NullMarked;
