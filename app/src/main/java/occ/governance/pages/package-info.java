@NullMarked
package occ.governance.pages;

import org.jspecify.annotations.NullMarked;
