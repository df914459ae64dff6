@NullMarked
package occ.disruption.internal;

import org.jspecify.annotations.NullMarked;
