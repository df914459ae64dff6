@NullMarked
package occ.partners.coalition;

import org.jspecify.annotations.NullMarked;
