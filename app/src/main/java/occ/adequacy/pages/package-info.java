@NullMarked
package occ.adequacy.pages;

import org.jspecify.annotations.NullMarked;
