/**
 * Standing searches: somebody asks to be told when something new is said of a name, a number or a record. Only its owner
 * knows of it, it has a reason and an end, and it tells what its owner may read, once, and at most once a day.
 */
@NamedInterface("standing")
@NullMarked
package occ.intelligence.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
