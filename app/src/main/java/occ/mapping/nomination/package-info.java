/**
 * Nominating: what must be said of a group, a priority individual or a vulnerability before it goes on the map, and
 * the definitions it has to meet.
 */
@NamedInterface("nomination")
@NullMarked
package occ.mapping.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
