@NullMarked
package occ.disruption.pages;

import org.jspecify.annotations.NullMarked;
