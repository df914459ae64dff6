@NullMarked
package occ.intelligence.pages;

import org.jspecify.annotations.NullMarked;
