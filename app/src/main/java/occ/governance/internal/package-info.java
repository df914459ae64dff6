@NullMarked
package occ.governance.internal;

import org.jspecify.annotations.NullMarked;
