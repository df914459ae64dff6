/**
 * Reading free text: what in it may be a person, a vehicle, a number, a place or a day. Everything found is a proposal
 * that says why; it becomes a statement when an analyst confirms it and at no other time. Rules find where something
 * may stand, the parsers of identifiers and names decide whether it does, and a {@link Dictionary} that the caller
 * brings says what is known already. Ethnicity, religion, health, sexual life and nationality feed none of it (R43).
 */
@NamedInterface("extraction")
@NullMarked
package occ.intelligence.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
