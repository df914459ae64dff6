@NullMarked
package occ.knowledge.pages;

import org.jspecify.annotations.NullMarked;
