/**
 * Names and birth dates of people: read as typed, compared as people slip. A likeness is a number with its reasons
 * in words, for a person to weigh; it never says that two people are one. Somebody unidentified has a placeholder,
 * which is compared with nobody.
 */
@NamedInterface("name")
@NullMarked
package occ.pole.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
