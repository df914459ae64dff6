@NullMarked
package occ.strategy.pages;

import org.jspecify.annotations.NullMarked;
