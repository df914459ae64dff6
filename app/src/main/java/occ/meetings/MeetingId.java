package occ.meetings;

import java.util.UUID;
import occ.kernel.Identifier;

/** One meeting of a group. */
public record MeetingId(UUID value) implements Identifier {}
