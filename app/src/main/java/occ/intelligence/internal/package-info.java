@NullMarked
package occ.intelligence.internal;

import org.jspecify.annotations.NullMarked;
