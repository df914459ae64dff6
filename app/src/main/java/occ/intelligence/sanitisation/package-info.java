/**
 * What betrays a source, found in a text: words for a source, somebody's relation to whom they speak of, what few could
 * know, the narrow time and place, a child. It points out and suggests; a person takes out, or keeps with a reason.
 */
@NamedInterface("sanitisation")
@NullMarked
package occ.intelligence.sanitisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
