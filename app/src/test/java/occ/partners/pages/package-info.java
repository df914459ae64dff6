@NullMarked
package occ.partners.pages;

import org.jspecify.annotations.NullMarked;
