@NullMarked
package occ.disclosure.pages;

import org.jspecify.annotations.NullMarked;
