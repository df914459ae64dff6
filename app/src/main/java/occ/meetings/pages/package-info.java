@NullMarked
package occ.meetings.pages;

import org.jspecify.annotations.NullMarked;
