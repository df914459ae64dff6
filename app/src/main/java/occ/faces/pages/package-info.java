/**
 * The kit for pages: what a controller returns ({@code View}), the frame every page stands in, forms that keep
 * what was typed, and the words for dates and numbers. Components are templates under {@code govuk} and {@code app}.
 */
@NamedInterface("pages")
@NullMarked
package occ.faces.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
