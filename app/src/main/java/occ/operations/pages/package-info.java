@NullMarked
package occ.operations.pages;

import org.jspecify.annotations.NullMarked;
