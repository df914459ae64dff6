package occ.knowledge;

import java.util.UUID;
import occ.kernel.Identifier;

/** What was learnt once. */
public record LessonId(UUID value) implements Identifier {}
