/**
 * Identifiers that others have issued: police, prisons, courts, banks, makers, registries. Each is read once, from
 * whatever a person typed, into one canonical text, or refused with a reason that says what is wrong and what it
 * should look like. Checksums tell a slip of the finger from a number; they never prove that a number was issued.
 */
@NamedInterface("identifier")
@NullMarked
package occ.pole.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
