/** The auditor's console. */
@NullMarked
package occ.oversight.pages;

import org.jspecify.annotations.NullMarked;
