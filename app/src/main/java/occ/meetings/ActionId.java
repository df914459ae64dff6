package occ.meetings;

import java.util.UUID;
import occ.kernel.Identifier;

/** What a meeting asked somebody to do. */
public record ActionId(UUID value) implements Identifier {}
