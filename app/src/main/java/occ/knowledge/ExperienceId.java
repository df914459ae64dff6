package occ.knowledge;

import java.util.UUID;
import occ.kernel.Identifier;

/** What somebody has done before. */
public record ExperienceId(UUID value) implements Identifier {}
